//! Pages of a small API with an odd text at some places.

use docwright::source::Page;

/// Where others may write: each word stands in the pages of [`with`].
pub(super) const PLACES: [&str; 26] = [
    "title",
    "url",
    "operation",
    "path",
    "summary",
    "prose",
    "signature",
    "permission",
    "parameter",
    "parameter-type",
    "parameter-words",
    "default",
    "value",
    "returned",
    "scheme",
    "media",
    "status",
    "answer",
    "model",
    "field",
    "field-type",
    "field-words",
    "variant",
    "readme",
    "scheme-words",
    "file",
];

/// The word at a place.
pub(super) fn word(place: &str) -> String {
    format!("zqx{}", place.replace('-', ""))
}

/// The pages, with a text behind the words at these places.
pub(super) fn with(places: &[&str], text: &str) -> Vec<Page> {
    let filled = |template: &str| {
        PLACES.iter().fold(template.to_owned(), |page, place| {
            let odd = if places.contains(place) { text } else { "" };
            page.replace(&format!("<{place}>"), &(word(place) + odd))
        })
    };
    let file = filled("<file>").replace(['/', '\\', '\0'], "");
    let pages = [
        (format!("docs/{file}Api.md"), OPERATIONS),
        ("docs/ZqxModel.md".to_owned(), MODEL),
        ("docs/ZqxKind.md".to_owned(), KIND),
        ("docs/README.md".to_owned(), README),
    ];
    let pages = pages.into_iter();
    pages
        .map(|(path, template)| Page {
            path,
            text: filled(template),
        })
        .collect()
}

const OPERATIONS: &str = "\
# <title>Api

All URIs are relative to *https://zqx.test/<url>*

Method | HTTP request | Description
------------- | ------------- | -------------
[**<operation>**](ZqxApi.md#<operation>) | **GET** /<path>/{id} | <summary>

# **<operation>**
> ZqxModel <operation>(<signature>)

<prose>

Requires ANY permissions:

* <permission>

### Parameters

Name | Type | Description  | Notes
------------- | ------------- | ------------- | -------------
 **id** | **String**| Which |
 **<parameter>** | **<parameter-type>**| <parameter-words><br/>Values: <value>, b | [optional] [default to <default>]

### Return type

[**<returned>**](ZqxModel.md)

### Authorization

[<scheme>](../README.md#<scheme>)

### HTTP request headers

 - **Content-Type**: Not defined
 - **Accept**: application/json, application/<media>

### HTTP response details
| Status code | Description | Response headers |
|-------------|-------------|------------------|
**200** | <answer> | - |
**4<status>** | Other | - |
";

const MODEL: &str = "\
# <model>

## Properties
Name | Type | Description | Notes
------------ | ------------- | ------------- | -------------
**<field>** | **<field-type>** | <field-words> | [optional] [default to <default>]
**kind** | [**ZqxKind**](ZqxKind.md) | Which kind |
";

const KIND: &str = "\
# ZqxKind

## Enum

* `A<variant>` (value: `\"<variant>\"`)
";

const README: &str = "\
# <readme>

## Documentation for Authorization

### <scheme>

- **Type**: API key
- **API key parameter name**: <scheme-words>
- **Location**: HTTP header
";
