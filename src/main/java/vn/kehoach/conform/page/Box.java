package vn.kehoach.conform.page;

/** An upright rectangle. */
public record Box(double left, double top, double right, double bottom) {
    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    public double center() {
        return (left + right) / 2;
    }

    boolean holds(double x, double y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    Box and(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    Box widenedBy(double margin) {
        return new Box(left - margin, top - margin, right + margin, bottom + margin);
    }
}
