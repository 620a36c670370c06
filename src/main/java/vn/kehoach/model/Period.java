package vn.kehoach.model;

/** Years, both included. */
public record Period(int from, int to) {
    public Period {
        if (to < from) {
            throw new IllegalArgumentException(from + " > " + to);
        }
    }

    public boolean contains(int year) {
        return from <= year && year <= to;
    }
}
