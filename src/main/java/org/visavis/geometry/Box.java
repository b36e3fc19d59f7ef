package org.visavis.geometry;

/** An upright rectangle in pixels; (x, y) is its top-left corner, width and height are positive. */
public record Box(double x, double y, double width, double height) {

	public double area() {
		return width * height;
	}

	public Point centre() {
		return new Point(x + width / 2, y + height / 2);
	}

	public Box plus(final double dx, final double dy) {
		return new Box(x + dx, y + dy, width, height);
	}

	/** Whether a point lies in it, its border included. */
	public boolean contains(final Point point) {
		return point.x() >= x && point.x() <= x + width && point.y() >= y && point.y() <= y + height;
	}

	/** Intersection over union with another box, 0 to 1 (Jaccard index of the two areas). */
	public double intersectionOverUnion(final Box other) {
		final double common = intersection(other);
		return common == 0 ? 0 : common / (area() + other.area() - common);
	}

	/** The area that both boxes cover, in square pixels. */
	public double intersection(final Box other) {
		final double across = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
		final double down = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
		return across <= 0 || down <= 0 ? 0 : across * down;
	}
}
