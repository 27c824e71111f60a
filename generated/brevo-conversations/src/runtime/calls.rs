//! Turns what a call of an operation may be given into its builder.

/// Declares the builder of an operation: the type of its answer and, for each optional input, the setter, the type, and
/// where the value goes: the method of `Call`, the wire name, the style if there is one.
///
/// `call! { GetThings => Vec<Thing> { size: i64 => query "size", ids: String => list query "ids" } }`
#[allow(unused_macros, reason = "an API may have no optional parameters")]
macro_rules! call {
    (
        $(#[$about:meta])*
        $builder:ident => $answer:ty {$(
            $(#[$doc:meta])*
            $setter:ident: $given:ty => $($place:ident)+ $($wire:literal $($style:ident)?)?
        ),* $(,)?}
    ) => {
        $(#[$about])*
        #[derive(Debug)]
        #[must_use = "a call is sent when it is awaited"]
        pub struct $builder($crate::runtime::Call<$answer>);

        impl $builder {
            $($crate::runtime::setter! {
                $(#[$doc])*
                $setter: $given => $($place)+ $($wire $($style)?)?
            })*

            /// Sends the call; awaiting it does the same.
            #[inline]
            pub fn send(self) -> $crate::runtime::Sending<$answer> {
                self.0.send()
            }

            /// Sends the call and waits for its answer, from code that is not async.
            ///
            /// # Errors
            /// As awaiting it; `Error::Build` if the code is async after all.
            #[cfg(feature = "blocking")]
            #[inline]
            pub fn send_blocking(self) -> $crate::runtime::Result<$crate::runtime::Response<$answer>> {
                self.0.send_blocking()
            }

            /// Sends a header along, in place of one of the same name.
            #[inline]
            pub fn with_header(self, name: &str, value: &str) -> Self {
                Self(self.0.with_header(name, value))
            }

            /// Sends a query parameter along that the API's pages do not know, in place of one of the same name.
            pub fn with_query(self, name: impl Into<String>, value: impl Into<String>) -> Self {
                Self(self.0.with_query(name, value))
            }

            /// Bounds this call's whole time, in place of the client's bound.
            #[inline]
            pub fn with_timeout(self, limit: std::time::Duration) -> Self {
                Self(self.0.with_timeout(limit))
            }

            /// Sends this call again at most so many times if it fails, in place of the client's number.
            #[inline]
            pub fn with_retries(self, count: u32) -> Self {
                Self(self.0.with_retries(count))
            }
        }

        impl std::future::IntoFuture for $builder {
            type Output = $crate::runtime::Result<$crate::runtime::Response<$answer>>;
            type IntoFuture = $crate::runtime::Sending<$answer>;

            #[inline]
            fn into_future(self) -> $crate::runtime::Sending<$answer> {
                self.0.send()
            }
        }
    };
}

/// The setter of an optional input: of a value, of a list, of a file or files of a form, of a body that is text or
/// octets.
#[allow(unused_macros, reason = "an API may have no optional parameters")]
macro_rules! setter {
    ($(#[$doc:meta])* $setter:ident: $item:ty => list $place:ident $($wire:literal $($style:ident)?)?) => {
        $(#[$doc])*
        pub fn $setter(mut self, value: impl IntoIterator<Item = impl Into<$item>>) -> Self {
            let value = $crate::runtime::list::<$item>(value);
            self.0.$place($($wire, $($crate::runtime::Style::$style,)?)? &value);
            self
        }
    };
    ($(#[$doc:meta])* $setter:ident: $item:ty => files $wire:literal) => {
        $(#[$doc])*
        pub fn $setter(mut self, value: impl IntoIterator<Item = impl Into<$item>>) -> Self {
            self.0.files($wire, $crate::runtime::list(value));
            self
        }
    };
    ($(#[$doc:meta])* $setter:ident: $given:ty => file $wire:literal) => {
        $(#[$doc])*
        pub fn $setter(mut self, value: impl Into<$given>) -> Self {
            self.0.file($wire, value.into());
            self
        }
    };
    ($(#[$doc:meta])* $setter:ident: $given:ty => raw $place:ident) => {
        $(#[$doc])*
        pub fn $setter(mut self, value: impl Into<$given>) -> Self {
            self.0.$place(value);
            self
        }
    };
    ($(#[$doc:meta])* $setter:ident: $given:ty => $place:ident $($wire:literal $($style:ident)?)?) => {
        $(#[$doc])*
        pub fn $setter(mut self, value: impl Into<$given>) -> Self {
            let value: $given = value.into();
            self.0.$place($($wire, $($crate::runtime::Style::$style,)?)? &value);
            self
        }
    };
}

#[allow(unused_imports, reason = "an API may have no optional parameters")]
pub(crate) use {call, setter};
