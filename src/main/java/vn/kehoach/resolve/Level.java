package vn.kehoach.resolve;

import vn.kehoach.model.Content.Marks;
import vn.kehoach.model.Content.RowNumbering;

/** A place in the hierarchy of numbers: what the numbers of its children look like. */
final class Level {
    private enum Depth {
        /** Children are clauses: 1., 2., 3. */
        PART,
        /** Children are points: a), b), c). */
        CLAUSE
    }

    private final Depth depth;
    private final String prefix;
    private final String appendix;
    private int count;

    private Level(Depth depth, String prefix, String appendix) {
        this.depth = depth;
        this.prefix = prefix;
        this.appendix = appendix;
    }

    static Level ofSection(String number) {
        return new Level(Depth.PART, number, "");
    }

    static Level ofAppendix(String number) {
        return new Level(Depth.PART, "", number.isEmpty() ? " Phụ lục" : " Phụ lục " + number);
    }

    Level within(Place place) {
        String address = place.address();
        String own =
                address.endsWith(appendix)
                        ? address.substring(0, address.length() - appendix.length())
                        : address;
        return new Level(Depth.CLAUSE, own, appendix);
    }

    /** The next of the children that share one count: clauses, task groups, duties. */
    Place next() {
        count++;
        return switch (depth) {
            case PART -> new Place(count + ".", address(Integer.toString(count)));
            case CLAUSE -> point(count);
        };
    }

    Place mark(Marks marks, int index, int dashDepth) {
        return switch (marks) {
            case NUMBERS -> next();
            case LETTERS -> point(index);
            case DASHES -> new Place(Numerals.dash(dashDepth), address(""));
        };
    }

    Place assignment(Marks marks, int index) {
        return switch (marks) {
            case NUMBERS, DASHES -> new Place("(" + index + ")", address("(" + index + ")"));
            case LETTERS -> point(index);
        };
    }

    Place row(RowNumbering numbering, int group, int row) {
        String number =
                switch (numbering) {
                    case CONTINUE -> Integer.toString(row);
                    case RESTART -> Numerals.roman(group) + "." + row;
                };
        return new Place(
                number, "số " + number + (appendix.isEmpty() ? " mục " + prefix : appendix));
    }

    private Place point(int index) {
        String letter = Numerals.point(index);
        return new Place(letter + ")", address(letter));
    }

    private String address(String number) {
        String joined =
                prefix.isEmpty() || number.isEmpty() ? prefix + number : prefix + "." + number;
        return joined + appendix;
    }
}
