//! Turns points into a picture of a line, and ratios into one of bars.

use std::path::Path;

use plotters::prelude::*;

/// Width and height, in pixels.
const SIZE: (u32, u32) = (640, 360);

/// Draws the points, both axes from 0, with the words for both.
pub(super) fn line(
    path: &Path,
    points: &[(usize, f64)],
    (across, up): (&str, &str),
) -> anyhow::Result<()> {
    let widest = points.iter().map(|(x, _)| *x).max().unwrap_or(1);
    let highest = points.iter().map(|(_, y)| *y).fold(0.1, f64::max);
    let area = SVGBackend::new(path, SIZE).into_drawing_area();
    area.fill(&WHITE)?;
    let mut chart = ChartBuilder::on(&area)
        .margin(12)
        .x_label_area_size(36)
        .y_label_area_size(48)
        .build_cartesian_2d(0..widest, 0.0..highest * 1.05)?;
    chart.configure_mesh().x_desc(across).y_desc(up).draw()?;
    let line = LineSeries::new(points.iter().copied(), BLUE.stroke_width(2)).point_size(3);
    chart.draw_series(line)?;
    Ok(area.present()?)
}

/// Bars that stand together.
pub(super) struct Group {
    /// What they are of.
    pub(super) name: String,
    /// Their lengths.
    pub(super) bars: Vec<f64>,
}

/// Colours of the bars of a group.
const COLOURS: [RGBColor; 2] = [BLUE, CYAN];
/// What a group takes of its place.
const FULL: f64 = 0.7;

/// Draws groups of bars from the left, the first group on top, with words for the bars of each group and for the axis.
pub(super) fn bars(
    path: &Path,
    groups: &[Group],
    bars: &[&str],
    across: &str,
) -> anyhow::Result<()> {
    let longest = groups.iter().flat_map(|group| &group.bars).copied();
    let longest = longest.fold(1.0, f64::max);
    let height = number(groups.len());
    let area = SVGBackend::new(path, SIZE).into_drawing_area();
    area.fill(&WHITE)?;
    let mut chart = ChartBuilder::on(&area)
        .margin(12)
        .x_label_area_size(36)
        .y_label_area_size(190)
        .build_cartesian_2d(0.0..longest * 1.05, height - 0.5..-0.5)?;
    let name = |at: &f64| name(groups, *at);
    chart
        .configure_mesh()
        .disable_y_mesh()
        .y_labels(groups.len())
        .y_label_formatter(&name)
        .x_desc(across)
        .draw()?;
    for (at, (bar, colour)) in bars.iter().zip(COLOURS).enumerate() {
        let thickness = FULL / number(bars.len());
        let shapes = shapes(groups, at, thickness);
        let drawn = shapes.map(|corners| Rectangle::new(corners, colour.filled()));
        let legend = move |(x, y)| Rectangle::new([(x, y - 4), (x + 10, y + 4)], colour.filled());
        chart.draw_series(drawn)?.label(*bar).legend(legend);
    }
    chart
        .configure_series_labels()
        .position(SeriesLabelPosition::LowerRight)
        .background_style(WHITE)
        .draw()?;
    Ok(area.present()?)
}

/// The name of the group that has its place there.
fn name(groups: &[Group], at: f64) -> String {
    let mut numbered = groups.iter().enumerate();
    let group = numbered.find(|(place, _)| (number(*place) - at).abs() < 1e-6);
    group.map_or_else(String::new, |(_, group)| group.name.clone())
}

/// The corners of one bar in each group.
fn shapes(groups: &[Group], bar: usize, thickness: f64) -> impl Iterator<Item = [(f64, f64); 2]> {
    groups.iter().enumerate().map(move |(group, each)| {
        let top = number(group) - FULL / 2.0 + number(bar) * thickness;
        let length = each.bars.get(bar).copied().unwrap_or_default();
        [(0.0, top), (length, top + thickness)]
    })
}

/// A count as a length.
fn number(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::MAX, f64::from)
}
