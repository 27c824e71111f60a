//! Turns what operations take and answer into how their lists are divided into pages.
//!
//! Where an API offers several ways, the one that knows its end without a request too many comes first.

mod answers;
mod checked;
mod words;

pub(super) use checked::check;

use crate::source::Span;
use crate::spec::{
    Api, Field, Known, Method, Operation, Paging, Parameter, Place, Presence, Rule, Turn, Type,
};
use answers::{Answer, Leaf};

/// Finds the listings among the operations that read.
pub(super) fn find(api: &mut Api) {
    let found: Vec<_> = api
        .operations
        .iter()
        .map(|each| paging(api, each))
        .collect();
    for (operation, paging) in api.operations.iter_mut().zip(found) {
        operation.paging = paging;
    }
}

fn paging(api: &Api, operation: &Operation) -> Option<Known<Paging>> {
    if operation.method.value != Method::Get {
        return None;
    }
    let answer = Answer::of(api, operation)?;
    let listing = Listing { operation, answer };
    let (turn, rule, span) = listing.turn()?;
    let items = listing.answer.items;
    Some(Known::inferred(Paging { items, turn }, rule, span))
}

/// An operation that answers a list.
struct Listing<'a> {
    operation: &'a Operation,
    answer: Answer<'a>,
}

/// A way to the next page, the rule that concluded it, and where its evidence stands.
type Found = (Turn, Rule, Span);

impl Listing<'_> {
    fn turn(&self) -> Option<Found> {
        let (number, offset) = (self.number(), self.offset());
        let bounded = |found: &Found| found.0.field().is_some();
        number
            .clone()
            .filter(bounded)
            .or_else(|| offset.clone().filter(bounded))
            .or_else(|| self.cursor())
            .or_else(|| self.link())
            .or_else(|| self.link_header())
            .or(number)
            .or(offset)
    }

    fn number(&self) -> Option<Found> {
        let parameter = self.integers().find(|each| counts_pages(each))?;
        let zero_based = words::begins_with_zero(&parameter.description);
        let turn = Turn::Number {
            parameter: parameter.name.value.clone(),
            first: default(parameter).unwrap_or(u64::from(!zero_based)),
            last: self.count(|field| words::is_last_page(&field.name.value)),
        };
        Some((turn, Rule::PageNumber, parameter.name.origin.span()))
    }

    /// An offset needs a second sign: words such as `start` have other meanings.
    fn offset(&self) -> Option<Found> {
        let mut rest = self.integers().filter(|each| !counts_pages(each));
        let parameter = rest.find(|each| words::is_offset(&each.name.value))?;
        let total = self.count(words::is_total);
        let is_bounded = self
            .integers()
            .any(|each| words::is_limit(&each.name.value));
        let first = default(parameter).unwrap_or(0);
        if first > 1 || total.is_none() && !is_bounded {
            return None;
        }
        let turn = Turn::Offset {
            parameter: parameter.name.value.clone(),
            first,
            total,
        };
        Some((turn, Rule::ItemOffset, parameter.name.origin.span()))
    }

    fn cursor(&self) -> Option<Found> {
        let lead = |parameter: &Parameter| {
            let scalars = self.answer.leaves.iter().filter(|leaf| leaf.is_scalar());
            let mut leading =
                scalars.filter(|leaf| words::leads(leaf.name(), &parameter.name.value));
            Some(leading.next()?.path.clone())
        };
        let mut parameters = self.query().filter(|each| is_scalar(&each.type_.value));
        let (parameter, next) = parameters.find_map(|each| Some((each, lead(each)?)))?;
        let turn = Turn::Cursor {
            parameter: parameter.name.value.clone(),
            next,
        };
        Some((turn, Rule::NextCursor, parameter.name.origin.span()))
    }

    fn link(&self) -> Option<Found> {
        let texts = || self.answer.leaves.iter().filter(|leaf| leaf.is_text());
        let goes_back = texts().any(|leaf| words::goes_back(leaf.name()));
        let link = texts().find(|leaf| words::is_link(&leaf.path, goes_back))?;
        let next = link.path.clone();
        Some((
            Turn::Link { next },
            Rule::NextLink,
            link.field.type_.origin.span(),
        ))
    }

    fn link_header(&self) -> Option<Found> {
        let responses = self.operation.successes().map(|each| &each.description);
        let texts = [&self.operation.summary, &self.operation.description];
        let told = texts
            .into_iter()
            .chain(responses)
            .any(|text| words::tells_of_link_header(text));
        told.then(|| {
            (
                Turn::LinkHeader,
                Rule::LinkHeader,
                self.operation.name.origin.span(),
            )
        })
    }

    fn query(&self) -> impl Iterator<Item = &Parameter> {
        let parameters = self.operation.parameters.iter();
        parameters.filter(|each| each.place.value == Place::Query)
    }

    fn integers(&self) -> impl Iterator<Item = &Parameter> {
        self.query().filter(|each| is_integer(&each.type_.value))
    }

    /// The first whole number of the answer that is what is looked for.
    fn count(&self, is_it: impl Fn(&Field) -> bool) -> Option<Vec<String>> {
        let numbers = self
            .answer
            .leaves
            .iter()
            .filter(|leaf| is_integer(&leaf.field.type_.value));
        let mut found = numbers.filter(|leaf| is_it(leaf.field));
        Some(found.next()?.path.clone())
    }
}

impl Leaf<'_> {
    fn name(&self) -> &str {
        &self.field.name.value
    }

    fn is_text(&self) -> bool {
        matches!(self.field.type_.value, Type::Text)
    }

    fn is_scalar(&self) -> bool {
        is_scalar(&self.field.type_.value)
    }
}

fn counts_pages(parameter: &Parameter) -> bool {
    words::counts_pages(&parameter.name.value, &parameter.description)
}

/// The whole number that a parameter counts as if it is left out.
fn default(parameter: &Parameter) -> Option<u64> {
    match &parameter.presence.value {
        Presence::Default(value) => value.as_u64(),
        Presence::Required | Presence::Optional | Presence::Nullable => {
            parameter.suggested.as_ref()?.as_u64()
        }
    }
}

fn is_integer(type_: &Type) -> bool {
    matches!(type_, Type::Integer(_))
}

/// Whether a value may lead from page to page.
fn is_scalar(type_: &Type) -> bool {
    matches!(type_, Type::Text | Type::Uuid | Type::Integer(_))
}
