package vn.kehoach.render.pdf;

/** Millimetres of the theme as points of the page. */
final class Length {
    /** What two sums of lengths may differ by and still be the same place on the page. */
    static final double TOLERANCE = 0.01;

    private static final double POINTS_PER_INCH = 72;
    private static final double MILLIMETRES_PER_INCH = 25.4;

    private Length() {}

    static double points(double millimetres) {
        return millimetres * POINTS_PER_INCH / MILLIMETRES_PER_INCH;
    }
}
