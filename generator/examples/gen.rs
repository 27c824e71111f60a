use docwright::*;
fn main() {
    let p = std::env::args().nth(1).unwrap();
    let out = std::env::args().nth(2).unwrap();
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
    let mut s = source::Sources::new(v);
    let t = std::time::Instant::now();
    let (d, _g) = front::read(&s);
    let t1 = t.elapsed();
    let mut m = manifest::Manifest::default();
    if let Some(f) = std::env::args().nth(3) {
        let id = s.add(source::Page {
            path: f.clone(),
            text: std::fs::read_to_string(&f).unwrap(),
        });
        m = manifest::Manifest::parse(id, &s).unwrap();
    }
    let (a, h) = resolve::resolve(&d, &m);
    let t2 = t.elapsed();
    let (f, _) = emit::emit(&a, &m.entries.client);
    eprintln!(
        "front {t1:?} resolve {t2:?} emit {:?} files {} lines {} diags {}",
        t.elapsed(),
        f.len(),
        f.iter().map(|f| f.text.lines().count()).sum::<usize>(),
        h.len()
    );
    for f in f {
        let p = std::path::Path::new(&out).join(&f.path);
        std::fs::create_dir_all(p.parent().unwrap()).unwrap();
        std::fs::write(p, f.text).unwrap();
    }
}
