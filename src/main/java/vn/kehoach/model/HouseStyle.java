package vn.kehoach.model;

/** Choices of an office that the decree leaves open. */
public record HouseStyle(Counts counts) {
    public static final HouseStyle USUAL = new HouseStyle(Counts.TWO_DIGITS);

    public enum Counts {
        /** "05 chỉ tiêu". */
        TWO_DIGITS,
        PLAIN
    }
}
