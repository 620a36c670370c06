package vn.kehoach.model;

import java.util.List;

/**
 * Choices of an office that the decree leaves open.
 *
 * @param mostTasksDueInAMonth of one agency, before it is told
 * @param machine where plans are written
 * @param weighings of two that speak of one rule the later holds
 */
public record HouseStyle(
        Counts counts,
        Clarity clarity,
        int mostTasksDueInAMonth,
        Machine machine,
        List<Weighing> weighings) {
    public static final HouseStyle USUAL =
            new HouseStyle(Counts.TWO_DIGITS, Clarity.USUAL, 20, Machine.ORDINARY, List.of());

    public HouseStyle {
        weighings = List.copyOf(weighings);
    }

    public enum Counts {
        /** "05 chỉ tiêu". */
        TWO_DIGITS,
        PLAIN
    }

    /** What may be written here: Luật Bảo vệ bí mật nhà nước, on machines without a network. */
    public enum Machine {
        ORDINARY,
        SET_APART_FOR_SECRETS
    }

    /** How much must be said of a task. */
    public enum Clarity {
        USUAL,
        /** "6 rõ": người, việc, thời gian, trách nhiệm, sản phẩm, thẩm quyền. */
        SIX_CLEAR
    }
}
