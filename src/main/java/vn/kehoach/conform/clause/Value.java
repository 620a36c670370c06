package vn.kehoach.conform.clause;

import java.util.List;

/** What was measured, or what is allowed. */
public sealed interface Value {

    /**
     * @param low the same as {@code high} for one number
     * @param high infinite for "at least"
     */
    record Quantity(double low, double high, Unit unit) implements Value {}

    /** One of several numbers. */
    record OneOf(List<Quantity> quantities) implements Value {
        public OneOf {
            quantities = List.copyOf(quantities);
        }
    }

    /** Width and height in millimetres. */
    record Area(double width, double height) implements Value {}

    record Terms(List<Term> terms) implements Value {
        public Terms {
            terms = List.copyOf(terms);
        }
    }

    /** Words of the document. */
    record Quoted(String text) implements Value {}

    record Nothing() implements Value {}

    static Value of(Term... terms) {
        return new Terms(List.of(terms));
    }
}
