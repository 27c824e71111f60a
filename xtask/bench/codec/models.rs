record! {
    /// One page of a listing.
    pub struct Listing {
        /// How many there are on all pages.
        pub total: i64 as "total",
        /// Those of this page.
        pub members: Vec<Member> as "members",
    }
}

record! {
    /// One of a listing: 16 fields.
    pub struct Member {
        pub id: i64 as "id",
        pub email: String as "emailAddress",
        pub first_name?: String as "firstName",
        pub last_name?: String as "lastName",
        pub phone?: String as "phoneNumber",
        pub city?: String as "city",
        pub country?: String as "countryCode",
        pub age?: i32 as "age",
        pub score?: f64 as "score",
        pub balance?: f64 as "balance",
        pub is_active: bool as "isActive",
        pub is_verified?: bool as "isVerified",
        pub visits?: i64 as "visits",
        pub joined: DateTime as "joinedAt",
        pub tags?: Vec<String> as "tags",
        pub lists?: Vec<i64> as "listIds",
    }
}

record! {
    /// A nested document.
    pub struct Library {
        pub name: String as "name",
        pub opened?: Date as "openedOn",
        pub branches: BTreeMap<String, Branch> as "branches",
    }
}

record! {
    /// What a map holds.
    pub struct Branch {
        pub address?: Address as "address",
        pub shelves: Vec<Shelf> as "shelves",
        pub hours?: BTreeMap<String, Vec<String>> as "openingHours",
    }
}

record! {
    /// A field that is a record.
    pub struct Address {
        pub street: String as "street",
        pub city: String as "city",
        pub position?: Vec<f64> as "position",
    }
}

record! {
    /// A list in a list.
    pub struct Shelf {
        pub label: String as "label",
        pub books: Vec<Book> as "books",
    }
}

record! {
    /// What is innermost.
    pub struct Book {
        pub title: String as "title",
        pub binding: Binding as "binding",
        pub state?: State as "state",
        pub bought?: DateTime as "boughtAt",
        pub pages?: i32 as "pages",
        pub names?: BTreeMap<String, String> as "names",
    }
}

text_enum! {
    /// An enum of few values.
    pub enum Binding {
        Hard as "hard",
        Soft as "soft",
        Spiral as "spiral",
    }
}

text_enum! {
    /// An enum of more values.
    pub enum State {
        Shelved as "shelved",
        Lent as "lent",
        Reserved as "reserved",
        InRepair as "in-repair",
        Missing as "missing",
        Sold as "sold",
    }
}
