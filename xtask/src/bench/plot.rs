//! Turns points into a picture of a line.

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
