package vn.kehoach.model;

import java.util.List;

/**
 * Choices of an office that the decree leaves open.
 *
 * @param weighings of two that speak of one rule the later holds
 */
public record HouseStyle(Counts counts, List<Weighing> weighings) {
    public static final HouseStyle USUAL = new HouseStyle(Counts.TWO_DIGITS, List.of());

    public HouseStyle {
        weighings = List.copyOf(weighings);
    }

    public enum Counts {
        /** "05 chỉ tiêu". */
        TWO_DIGITS,
        PLAIN
    }
}
