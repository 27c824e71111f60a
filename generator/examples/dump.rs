use docwright::*;
fn main() {
    let p = std::env::args().nth(1).unwrap();
    let mut v = vec![];
    let base = std::path::Path::new(&p);
    if base.is_file() {
        v.push(source::Page {
            path: base.file_name().unwrap().to_str().unwrap().into(),
            text: String::from_utf8_lossy(&std::fs::read(base).unwrap()).into_owned(),
        });
    } else {
        for e in walkdir::WalkDir::new(base) {
            let e = e.unwrap();
            if e.path().extension().is_some_and(|x| x == "md") {
                v.push(source::Page {
                    path: e
                        .path()
                        .strip_prefix(base)
                        .unwrap()
                        .to_str()
                        .unwrap()
                        .into(),
                    text: String::from_utf8_lossy(&std::fs::read(e.path()).unwrap()).into_owned(),
                });
            }
        }
    }
    let s = source::Sources::new(v);
    let t = std::time::Instant::now();
    let (d, g) = front::read(&s);
    eprintln!(
        "{:?} lang {:?} apis {} ops {} models {} readme {} passed {} ignored {} (nu {})",
        t.elapsed(),
        d.language,
        d.apis.len(),
        d.apis.iter().map(|a| a.operations.len()).sum::<usize>(),
        d.models.len(),
        d.readme.is_some(),
        d.passed.len(),
        d.ignored.len(),
        d.ignored
            .iter()
            .filter(|i| i.why == draft::Why::NotUnderstood)
            .count()
    );
    if std::env::args().nth(2).as_deref() == Some("-d") {
        println!("{d:#?}");
    }
    if std::env::args().nth(2).as_deref() == Some("-i") {
        print!("{}", diag::render(&g[..g.len().min(12)], &s, false));
    }
    if std::env::args().nth(2).as_deref() == Some("-t") {
        let mut c = std::collections::BTreeMap::<String, usize>::new();
        let ms: std::collections::HashSet<_> =
            d.models.iter().map(|m| m.name.value.clone()).collect();
        fn w(t: &draft::Type, f: &mut dyn FnMut(&str)) {
            match t {
                draft::Type::Named(n) => f(n),
                draft::Type::Array(t) | draft::Type::Map(t) => w(t, f),
                _ => {}
            }
        }
        let mut f = |n: &str| {
            if !ms.contains(n) {
                *c.entry(n.into()).or_default() += 1
            }
        };
        for a in &d.apis {
            for o in &a.operations {
                for p in &o.parameters {
                    w(&p.type_.value, &mut f)
                }
                if let Some(r) = &o.returns {
                    w(&r.value, &mut f)
                }
            }
        }
        for m in &d.models {
            for x in &m.fields {
                w(&x.type_.value, &mut f)
            }
        }
        println!("{c:?}");
    }
}
