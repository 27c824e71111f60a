//! Small changes of the pages of one API, each by what is done to a page, and what version it asks for.

use docwright::diff::Bump;

/// What is done to a page: its path, a text that stands there once, and the text that takes its place.
pub(super) type Edit = (&'static str, &'static str, &'static str);

/// A change by its name, and the version that it asks for.
pub(super) struct Small(
    pub(super) &'static str,
    pub(super) &'static [Edit],
    pub(super) Bump,
);

const CATS: &str = "docs/CatsApi.md";
const CAT: &str = "docs/Cat.md";
/// The rows of the parameters of `get_cat`.
const CAT_ID: &str =
    "**cat_id** | **String** | Which cat |  |\n\n### Return type\n\n[**Cat**](Cat.md)\n\n\n## list";

pub(super) const SMALL: &[Small] = &[
    Small("nothing", &[], Bump::None),
    Small(
        "another description",
        &[(CAT, "Which it is", "Its number")],
        Bump::Patch,
    ),
    Small(
        "an optional parameter where there are some",
        &[(
            CATS,
            "| **page** |",
            "| **size** | **Integer** | How many | [optional] |\n| **page** |",
        )],
        Bump::Minor,
    ),
    Small(
        "the first optional parameter",
        &[(
            CATS,
            CAT_ID,
            "**cat_id** | **String** | Which cat |  |\n| **full** | **Boolean** | All of it | [optional] |\n\n### Return type\n\n[**Cat**](Cat.md)\n\n\n## list",
        )],
        Bump::Major,
    ),
    Small(
        "a required parameter",
        &[(
            CATS,
            "| **gently** |",
            "| **by** | **String** | Who does it |  |\n| **gently** |",
        )],
        Bump::Major,
    ),
    Small(
        "a parameter that is optional no more",
        &[(
            CATS,
            "Whether with care | [optional]",
            "Whether with care | ",
        )],
        Bump::Major,
    ),
    Small(
        "a parameter that is gone",
        &[(
            CATS,
            "| **gently** | **Boolean** | Whether with care | [optional] |\n",
            "",
        )],
        Bump::Major,
    ),
    Small(
        "a parameter of another type",
        &[(CATS, "**gently** | **Boolean**", "**gently** | **Integer**")],
        Bump::Major,
    ),
    Small(
        "another default",
        &[(CATS, "[default to 1]", "[default to 2]")],
        Bump::Patch,
    ),
    Small(
        "arguments in another order",
        &[(
            CATS,
            "| **cat_id** | **String** | Which cat |  |\n| **room_id** | **String** | Into which room |  |\n",
            "| **room_id** | **String** | Into which room |  |\n| **cat_id** | **String** | Which cat |  |\n",
        )],
        Bump::Major,
    ),
    Small(
        "an optional field",
        &[(
            CAT,
            "| **mood** |",
            "| **age** | **Integer** | In years | [optional] |\n| **mood** |",
        )],
        Bump::Minor,
    ),
    Small(
        "a required field",
        &[(
            CAT,
            "| **mood** |",
            "| **age** | **Integer** | In years |  |\n| **mood** |",
        )],
        Bump::Major,
    ),
    Small(
        "a field that is required no more",
        &[(CAT, "Which it is | ", "Which it is | [optional]")],
        Bump::Major,
    ),
    Small(
        "a field of another type",
        &[(CAT, "**Integer**", "**String**")],
        Bump::Major,
    ),
    Small(
        "a field that is gone",
        &[(
            CAT,
            "| **name** | **String** | What it is called | [optional] |\n",
            "",
        )],
        Bump::Major,
    ),
    Small(
        "a value of an enum",
        &[(
            "docs/Mood.md",
            "* `CROSS`",
            "* `SLEEPY` (value: `\"sleepy\"`)\n* `CROSS`",
        )],
        Bump::Minor,
    ),
    Small(
        "a value of an enum that is gone",
        &[("docs/Mood.md", "* `CROSS` (value: `\"cross\"`)\n", "")],
        Bump::Major,
    ),
    Small(
        "a value of a parameter",
        &[(CATS, "[enum: black, white]", "[enum: black, white, red]")],
        Bump::Minor,
    ),
    Small(
        "a value that is spelt otherwise",
        &[("docs/Mood.md", "\"cross\"", "\"CROSS\"")],
        Bump::Patch,
    ),
    Small(
        "a model of a union",
        &[(
            "docs/Guest.md",
            "#   :'Bird'",
            "#   :'Bird',\n#   :'RoomList'",
        )],
        Bump::Minor,
    ),
    Small(
        "a model of a union that holds the union, so that a field is boxed",
        &[("docs/Guest.md", "#   :'Bird'", "#   :'Bird',\n#   :'Cat'")],
        Bump::Major,
    ),
    Small(
        "a model of a union that is gone",
        &[("docs/Guest.md", "#   :'Dog',\n", "")],
        Bump::Major,
    ),
    Small(
        "an answer of another type",
        &[(
            "docs/RoomsApi.md",
            "[**RoomList**](RoomList.md)",
            "**Array&lt;String&gt;**",
        )],
        Bump::Major,
    ),
    Small(
        "a status of a failure",
        &[(
            CATS,
            "## move_cat",
            "### HTTP response details\n| Status code | Description | Response headers |\n|---|---|---|\n| **404** | No such page | - |\n\n## move_cat",
        )],
        Bump::Patch,
    ),
    Small(
        "listing by pages that is gone",
        &[(
            CATS,
            "| **page** | **Integer** | Which page of the cats, from 1 | [optional][default to 1] |\n",
            "",
        )],
        Bump::Major,
    ),
    Small(
        "listing by pages",
        &[
            (
                "docs/RoomsApi.md",
                "| **floor** |",
                "| **page** | **Integer** | Which page, from 1 | [optional][default to 1] |\n| **floor** |",
            ),
            (
                "docs/RoomList.md",
                "| **rooms** |",
                "| **page_count** | **Integer** | How many | [optional] |\n| **rooms** |",
            ),
        ],
        Bump::Minor,
    ),
    Small(
        "a request to another path",
        &[
            ("docs/RoomsApi.md", "**GET** /rooms", "**GET** /v2/rooms"),
            ("README.md", "**GET** /rooms", "**GET** /v2/rooms"),
        ],
        Bump::Patch,
    ),
    Small(
        "an operation that the pages call otherwise",
        &[
            (
                "docs/RoomsApi.md",
                "[**list_rooms**](RoomsApi.md#list_rooms)",
                "[**rooms**](RoomsApi.md#rooms)",
            ),
            ("docs/RoomsApi.md", "## list_rooms", "## rooms"),
            (
                "docs/RoomsApi.md",
                "<RoomList> list_rooms(",
                "<RoomList> rooms(",
            ),
            (
                "README.md",
                "[**list_rooms**](docs/RoomsApi.md#list_rooms)",
                "[**rooms**](docs/RoomsApi.md#rooms)",
            ),
        ],
        Bump::Patch,
    ),
    Small(
        "another security scheme",
        &[
            ("README.md", "### door", "### gate"),
            (
                CATS,
                "[door](../README.md#door)",
                "[gate](../README.md#gate)",
            ),
        ],
        Bump::Major,
    ),
    Small(
        "another base URL",
        &[
            (CATS, "cattery.test/v1", "cattery.test/v2"),
            ("docs/RoomsApi.md", "cattery.test/v1", "cattery.test/v2"),
            ("README.md", "cattery.test/v1", "cattery.test/v2"),
        ],
        Bump::Patch,
    ),
];
