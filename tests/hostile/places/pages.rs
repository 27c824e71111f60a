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
    let at = |name: &str| {
        let word = word(name);
        let is_odd = places.contains(&name);
        if is_odd { word + text } else { word }
    };
    let file = at("file").replace(['/', '\\', '\0'], "");
    vec![
        page(&format!("docs/{file}Api.md"), operations(&at)),
        page("docs/ZqxModel.md", model(&at)),
        page(
            "docs/ZqxKind.md",
            format!(
                "# ZqxKind\n\n## Enum\n\n* `A{}` (value: `\"{}\"`)\n",
                at("variant"),
                at("variant")
            ),
        ),
        page("docs/README.md", readme(&at)),
    ]
}

fn page(path: &str, text: String) -> Page {
    Page {
        path: path.to_owned(),
        text,
    }
}

fn operations(at: &dyn Fn(&str) -> String) -> String {
    format!(
        "\
# {title}Api

All URIs are relative to *https://zqx.test/{url}*

Method | HTTP request | Description
------------- | ------------- | -------------
[**{operation}**](ZqxApi.md#{operation}) | **GET** /{path}/{{id}} | {summary}

# **{operation}**
> ZqxModel {operation}({signature})

{prose}

Requires ANY permissions:

* {permission}

### Parameters

Name | Type | Description  | Notes
------------- | ------------- | ------------- | -------------
 **id** | **String**| Which |
 **{parameter}** | **{type_}**| {words}<br/>Values: {value}, b | [optional] [default to {default}]

### Return type

[**{returned}**](ZqxModel.md)

### Authorization

[{scheme}](../README.md#{scheme})

### HTTP request headers

 - **Content-Type**: Not defined
 - **Accept**: application/json, application/{media}

### HTTP response details
| Status code | Description | Response headers |
|-------------|-------------|------------------|
**200** | {answer} | - |
**4{status}** | Other | - |
",
        title = at("title"),
        url = at("url"),
        operation = at("operation"),
        path = at("path"),
        summary = at("summary"),
        signature = at("signature"),
        prose = at("prose"),
        permission = at("permission"),
        parameter = at("parameter"),
        type_ = at("parameter-type"),
        words = at("parameter-words"),
        value = at("value"),
        default = at("default"),
        returned = at("returned"),
        scheme = at("scheme"),
        media = at("media"),
        answer = at("answer"),
        status = at("status"),
    )
}

fn model(at: &dyn Fn(&str) -> String) -> String {
    format!(
        "\
# {}

## Properties
Name | Type | Description | Notes
------------ | ------------- | ------------- | -------------
**{}** | **{}** | {} | [optional] [default to {}]
**kind** | [**ZqxKind**](ZqxKind.md) | Which kind | 
",
        at("model"),
        at("field"),
        at("field-type"),
        at("field-words"),
        at("default"),
    )
}

fn readme(at: &dyn Fn(&str) -> String) -> String {
    format!(
        "# {}\n\n## Documentation for Authorization\n\n### {}\n\n- **Type**: API key\n- **API key parameter name**: {}\n- **Location**: HTTP header\n",
        at("readme"),
        at("scheme"),
        at("scheme-words"),
    )
}
