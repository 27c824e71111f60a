//! The models that the page `Berths` alone needs.

use crate::runtime::codec::prelude::*;

record! {
    /// The model `Berth`.
    pub struct Berth {
        /// What the harbour calls the berth
        pub id: String as "id",
        /// The field `kind`.
        pub kind: BerthKind as "kind",
        /// How deep the water is, in metres
        pub depth: f64 as "depth",
        /// Who has it, by day
        pub bookings?: Vec<Booking> as "bookings",
    }
}

text_enum! {
    /// The model `BerthKind`.
    pub enum BerthKind {
        /// `pontoon`
        Pontoon as "pontoon",
        /// `buoy`
        Buoy as "buoy",
        /// `quay`
        Quay as "quay",
    }
}

record! {
    /// The model `BerthPage`.
    pub struct BerthPage {
        /// The berths
        pub items: Vec<Berth> as "items",
        /// Leads to the page behind; the last one has none
        pub next_cursor?: String as "nextCursor" | "next_cursor",
    }
}

record! {
    /// The model `Booking`.
    pub struct Booking {
        /// No two bookings share one
        pub id: String as "id",
        /// What lies there
        pub vessel: Vessel as "vessel",
        /// The field `firstNight`.
        pub first_night: Date as "firstNight" | "first_night",
        /// How many nights it stays
        pub nights: i64 as "nights",
        /// When this was agreed on
        ///
        /// The server sets it.
        pub booked_at?: DateTime as "bookedAt" | "booked_at",
    }
}

record! {
    /// The model `BookingRequest`.
    pub struct BookingRequest {
        /// What is to lie there
        pub vessel: Vessel as "vessel",
        /// The field `firstNight`.
        pub first_night: Date as "firstNight" | "first_night",
        /// How many nights it stays
        pub nights: i64 as "nights",
    }
}

record! {
    /// The model `MotorBoat`.
    pub struct MotorBoat {
        /// The field `kind`.
        pub kind: String as "kind",
        /// In metres
        pub length: f64 as "length",
        /// In kilowatts
        pub engine_power: i64 as "enginePower" | "engine_power",
    }
}

record! {
    /// The model `SailBoat`.
    pub struct SailBoat {
        /// The field `kind`.
        pub kind: String as "kind",
        /// In metres
        pub length: f64 as "length",
        /// In metres, above the water
        pub mast_height: f64 as "mastHeight" | "mast_height",
    }
}

union! {
    /// The model `Vessel`.
    pub enum Vessel by "kind" {
        /// It is a `MotorBoat`.
        MotorBoat(Box<MotorBoat>) as "motor",
        /// It is a `SailBoat`.
        SailBoat(Box<SailBoat>) as "sail",
    }
}
