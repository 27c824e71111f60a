//! Reads JSON numbers as integers and floats.

use super::reader::{Fail, Reader};
use super::writer::Scalar;

/// The powers of ten that a double holds exactly.
const POWERS: [f64; 23] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
];

/// The first integer that a double may not hold exactly.
const MAX_EXACT: u64 = 1 << 53;

/// This many digits never overflow an `i64`.
const SAFE_DIGITS: usize = 18;

const OUT_OF_RANGE: &str = "the number is out of range";

/// A number as it is written: `±digits · 10^exponent`.
struct Number<'a> {
    literal: &'a str,
    sign: Sign,
    /// All its digits, unless they are too many.
    digits: Option<u64>,
    /// How far the point must be moved to the right; saturated.
    exponent: i32,
    form: Form,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    Plus,
    Minus,
}

/// Whether a number has a fraction or an exponent.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Whole,
    Decimal,
}

impl<'a> Reader<'a> {
    /// Reads an integer. A number with a fraction of zero (`3.0`, `1e3`) is one too, if a double holds it
    /// exactly.
    ///
    /// # Errors
    ///
    /// [`Fail`] when there is no number, or none that is an integer of a 64-bit type.
    #[inline]
    pub fn integer(&mut self) -> Result<i128, Fail> {
        match self.short_integer() {
            Some(value) => Ok(i128::from(value)),
            None => self.long_integer(),
        }
    }

    /// Reads a number as the double that is nearest to it.
    ///
    /// # Errors
    ///
    /// [`Fail`] when there is no number, or one that is too large.
    #[inline]
    pub fn float(&mut self) -> Result<f64, Fail> {
        let start = self.at;
        let Ok(number) = self.number() else {
            return match self.copied() {
                Some(Scalar::Single(value)) => Ok(value.into()),
                Some(Scalar::Double(value)) => Ok(value),
                Some(_) | None => Err(Fail),
            };
        };
        match number.exact_float().or_else(|| number.nearest_float()) {
            Some(value) => Ok(value),
            None => self.out_of_range(start),
        }
    }

    /// Fails because of the number that begins at `start`.
    #[cold]
    pub(super) fn out_of_range<T>(&mut self, start: usize) -> Result<T, Fail> {
        self.at = start;
        self.fail(OUT_OF_RANGE)
    }

    /// Steps over a number.
    pub(super) fn skip_number(&mut self) -> Result<(), Fail> {
        self.number().map(|_| ())
    }

    /// An integer of few digits, which is what most integers are. If it is anything else, nothing is read.
    #[inline]
    fn short_integer(&mut self) -> Option<i64> {
        let bytes = self.bytes();
        let is_negative = self.peek() == b'-';
        let from = self.at + usize::from(is_negative);
        let (mut at, mut value) = (from, 0);
        while let Some(digit) = digit(bytes, at) {
            if at - from == SAFE_DIGITS {
                return None;
            }
            value = value * 10 + i64::from(digit);
            at += 1;
        }
        let starts_with_zero = at > from + 1 && bytes[from] == b'0';
        let goes_on = matches!(bytes.get(at), Some(b'.' | b'e' | b'E'));
        if at == from || starts_with_zero || goes_on {
            return None;
        }
        self.at = at;
        Some(if is_negative { -value } else { value })
    }

    #[cold]
    #[inline(never)]
    fn long_integer(&mut self) -> Result<i128, Fail> {
        let Ok(number) = self.number() else {
            return match self.copied() {
                Some(Scalar::Signed(value)) => Ok(value.into()),
                Some(Scalar::Unsigned(value)) => Ok(value.into()),
                Some(_) | None => Err(Fail),
            };
        };
        if number.form == Form::Decimal {
            self.fit.unknown += 1;
        }
        match number.integer() {
            Ok(value) => Ok(value),
            Err(message) => {
                self.at -= number.literal.len();
                self.fail(message)
            }
        }
    }

    #[inline]
    fn number(&mut self) -> Result<Number<'a>, Fail> {
        let from = self.at;
        let sign = match self.peek() {
            b'-' => Sign::Minus,
            _ => Sign::Plus,
        };
        self.at += usize::from(sign == Sign::Minus);
        let mut digits = self.whole_digits()?;
        let (mut exponent, mut form) = (0, Form::Whole);
        if self.peek() == b'.' {
            form = Form::Decimal;
            exponent = self.fraction(&mut digits)?;
        }
        if matches!(self.peek(), b'e' | b'E') {
            form = Form::Decimal;
            exponent = self.exponent()?.saturating_add(exponent);
        }
        let literal = &self.text[from..self.at];
        Ok(Number {
            literal,
            sign,
            digits,
            exponent,
            form,
        })
    }

    /// Reads the digits before the point: a zero alone, or any that do not begin with one.
    #[inline]
    fn whole_digits(&mut self) -> Result<Option<u64>, Fail> {
        let from = self.at;
        let mut digits = Some(0);
        let count = self.digits(&mut digits);
        if count == 0 {
            return self.expected("a number");
        }
        if count > 1 && self.bytes()[from] == b'0' {
            self.at = from;
            return self.fail("a number begins with a zero");
        }
        Ok(digits)
    }

    /// Reads the point and the digits after it; the exponent that they make.
    #[inline]
    fn fraction(&mut self, digits: &mut Option<u64>) -> Result<i32, Fail> {
        self.at += 1;
        match self.digits(digits) {
            0 => self.expected("a digit after the point"),
            count => Ok(i32::try_from(count).map_or(i32::MIN, |count| -count)),
        }
    }

    fn exponent(&mut self) -> Result<i32, Fail> {
        self.at += 1;
        let is_negative = self.peek() == b'-';
        if matches!(self.peek(), b'+' | b'-') {
            self.at += 1;
        }
        let mut digits = Some(0);
        if self.digits(&mut digits) == 0 {
            return self.expected("a digit in the exponent");
        }
        let size = digits
            .and_then(|digits| i32::try_from(digits).ok())
            .unwrap_or(i32::MAX);
        Ok(if is_negative { -size } else { size })
    }

    /// Reads digits and appends them to those before; how many there were.
    #[inline]
    fn digits(&mut self, digits: &mut Option<u64>) -> usize {
        let (bytes, from) = (self.bytes(), self.at);
        while let Some(digit) = digit(bytes, self.at) {
            *digits = digits
                .and_then(|digits| digits.checked_mul(10))
                .and_then(|digits| digits.checked_add(u64::from(digit)));
            self.at += 1;
        }
        self.at - from
    }
}

impl Number<'_> {
    /// The double, if one multiplication or division of exact doubles gives it.
    #[inline]
    #[expect(
        clippy::cast_precision_loss,
        reason = "integers below 2^53 are doubles"
    )]
    fn exact_float(&self) -> Option<f64> {
        let digits = self.digits.filter(|digits| *digits < MAX_EXACT)? as f64;
        let power = POWERS.get(self.exponent.unsigned_abs() as usize)?;
        let size = if self.exponent < 0 {
            digits / power
        } else {
            digits * power
        };
        Some(match self.sign {
            Sign::Plus => size,
            Sign::Minus => -size,
        })
    }

    #[cold]
    #[inline(never)]
    fn nearest_float(&self) -> Option<f64> {
        let float = self.literal.parse::<f64>().ok()?;
        float.is_finite().then_some(float)
    }

    fn integer(&self) -> Result<i128, &'static str> {
        match self.form {
            Form::Whole => self.literal.parse().map_err(|_| OUT_OF_RANGE),
            Form::Decimal => self.integer_of_decimal(),
        }
    }

    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        reason = "below 2^53 nothing is lost"
    )]
    fn integer_of_decimal(&self) -> Result<i128, &'static str> {
        let float = self.exact_float().or_else(|| self.nearest_float());
        match float {
            Some(float) if float.abs() >= MAX_EXACT as f64 => Err(OUT_OF_RANGE),
            Some(float) if float.fract() == 0.0 => Ok(float as i128),
            Some(_) => Err("expected an integer, found a fraction"),
            None => Err(OUT_OF_RANGE),
        }
    }
}

#[inline]
fn digit(bytes: &[u8], at: usize) -> Option<u8> {
    let digit = bytes.get(at)?.wrapping_sub(b'0');
    (digit < 10).then_some(digit)
}
