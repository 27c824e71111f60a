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
    let mut s = source::Sources::new(v);
    let (d, g) = front::read(&s);
    let mut m = manifest::Manifest::default();
    if let Some(f) = std::env::args().nth(2) {
        let id = s.add(source::Page {
            path: f.clone(),
            text: std::fs::read_to_string(&f).unwrap(),
        });
        m = manifest::Manifest::parse(id, &s).unwrap();
    }
    let (a, h) = resolve::resolve(&d, &m);
    let doc = openapi::document(&a);
    if std::env::var("YAML").is_ok() {
        print!("{}", openapi::to_yaml(&doc));
        eprint!(
            "{}{}",
            diag::render(&g, &s, false),
            diag::render(&h, &s, false)
        );
    } else {
        print!("{}", openapi::to_json(&doc));
    }
}
