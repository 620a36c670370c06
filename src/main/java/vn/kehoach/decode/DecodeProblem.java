package vn.kehoach.decode;

import java.time.LocalDate;
import java.util.List;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Problem;

/** What can be wrong with keys and values. */
public sealed interface DecodeProblem extends Problem {
    /**
     * @param known what may stand there, if nothing is near
     */
    record UnknownKey(String key, Owner owner, List<String> nearest, List<String> known)
            implements DecodeProblem {
        @Override
        public Code code() {
            return new Code("FLD-01");
        }
    }

    record MissingKey(String key, Owner owner) implements DecodeProblem {
        @Override
        public Code code() {
            return new Code("FLD-02");
        }
    }

    record MissingOneOf(List<String> keys, Owner owner) implements DecodeProblem {
        @Override
        public Code code() {
            return new Code("FLD-03");
        }
    }

    record ConflictingKeys(List<String> keys, Owner owner) implements DecodeProblem {
        @Override
        public Code code() {
            return new Code("FLD-04");
        }
    }

    record EmptyValue(String key, Owner owner) implements DecodeProblem {
        @Override
        public Code code() {
            return new Code("FLD-05");
        }
    }

    record EmptyList(String key, Owner owner) implements DecodeProblem {
        @Override
        public Code code() {
            return new Code("FLD-06");
        }
    }

    record WrongForm(String key, NodeForm expected, NodeForm given) implements DecodeProblem {
        @Override
        public Code code() {
            return new Code("FLD-07");
        }
    }

    record WrongFileForm(Owner owner, NodeForm given) implements DecodeProblem {
        @Override
        public Code code() {
            return new Code("FLD-08");
        }
    }

    /** A text with a colon and no quotes, which YAML takes for key and value. */
    record ColonInProse(String before) implements DecodeProblem {
        @Override
        public Code code() {
            return new Code("FLD-09");
        }
    }

    record MisplacedBlock(String key, List<BlockPlace> allowed) implements DecodeProblem {
        @Override
        public Code code() {
            return new Code("FLD-10");
        }
    }

    record MalformedId(String id, String proposal) implements DecodeProblem {
        @Override
        public Code code() {
            return new Code("FLD-11");
        }
    }

    record IdTooLong(String id, int length, int longest) implements DecodeProblem {
        @Override
        public Code code() {
            return new Code("FLD-12");
        }
    }

    record ProseInBasis(String text) implements DecodeProblem {
        @Override
        public Code code() {
            return new Code("FLD-13");
        }
    }

    /**
     * @param known what may stand there, if nothing is near
     */
    record UnknownChoice(String value, String key, List<String> nearest, List<String> known)
            implements DecodeProblem {
        @Override
        public Code code() {
            return new Code("FLD-14");
        }
    }

    record KindNotCompiled(String kind, List<String> compiled) implements DecodeProblem {
        @Override
        public Code code() {
            return new Code("FLD-15");
        }
    }

    record NumberOutOfRange(String number, String key, int least, int most)
            implements DecodeProblem {
        @Override
        public Code code() {
            return new Code("FLD-16");
        }
    }

    record MalformedYear(String year) implements DecodeProblem {
        @Override
        public Code code() {
            return new Code("FLD-17");
        }
    }

    record MalformedDay(String day, String proposal) implements DecodeProblem {
        @Override
        public Code code() {
            return new Code("FLD-18");
        }
    }

    record NoSuchMonth(String month) implements DecodeProblem {
        @Override
        public Code code() {
            return new Code("FLD-19");
        }
    }

    /**
     * @param days which the month has
     */
    record NoSuchDay(String day, int month, int year, int days) implements DecodeProblem {
        @Override
        public Code code() {
            return new Code("FLD-20");
        }
    }

    record MalformedIssueDate(String date, String proposal) implements DecodeProblem {
        @Override
        public Code code() {
            return new Code("FLD-21");
        }
    }

    record MalformedDeadline(String deadline, List<String> nearest) implements DecodeProblem {
        @Override
        public Code code() {
            return new Code("FLD-22");
        }
    }

    record NoSuchQuarter(String quarter) implements DecodeProblem {
        @Override
        public Code code() {
            return new Code("FLD-23");
        }
    }

    record NoSuchHalf(String half) implements DecodeProblem {
        @Override
        public Code code() {
            return new Code("FLD-24");
        }
    }

    record YearsReversed(int from, int to) implements DecodeProblem {
        @Override
        public Code code() {
            return new Code("FLD-25");
        }
    }

    record DaysReversed(LocalDate from, LocalDate until) implements DecodeProblem {
        @Override
        public Code code() {
            return new Code("FLD-26");
        }
    }

    record NamesOverlap(String earlier, String later) implements DecodeProblem {
        @Override
        public Code code() {
            return new Code("FLD-27");
        }
    }

    /**
     * @param asFraction read with its last mark as the decimal one
     * @param asWhole read with all marks between thousands
     */
    record AmbiguousFigure(String figure, String asFraction, String asWhole)
            implements DecodeProblem {
        @Override
        public Code code() {
            return new Code("FLD-28");
        }
    }

    record MalformedFigure(String figure, String proposal) implements DecodeProblem {
        @Override
        public Code code() {
            return new Code("FLD-29");
        }
    }

    record RangeReversed(String low, String high) implements DecodeProblem {
        @Override
        public Code code() {
            return new Code("FLD-30");
        }
    }

    record UnknownUnit(String unit, List<String> nearest) implements DecodeProblem {
        @Override
        public Code code() {
            return new Code("FLD-31");
        }
    }

    record RowTooShort(int filled, int columns) implements DecodeProblem {
        @Override
        public Code code() {
            return new Code("FLD-32");
        }
    }

    record RowTooLong(int columns) implements DecodeProblem {
        @Override
        public Code code() {
            return new Code("FLD-33");
        }
    }

    record CellOverlap(int column) implements DecodeProblem {
        @Override
        public Code code() {
            return new Code("FLD-34");
        }
    }

    /**
     * @param rows which are left, the cell's own included
     */
    record CellBelowTable(int down, int rows) implements DecodeProblem {
        @Override
        public Code code() {
            return new Code("FLD-35");
        }
    }

    record RowsWithoutColumns() implements DecodeProblem {
        @Override
        public Code code() {
            return new Code("FLD-36");
        }
    }

    record YearNotDeclared(int year, List<Integer> years) implements DecodeProblem {
        @Override
        public Code code() {
            return new Code("FLD-37");
        }
    }

    record RepeatedYear(int year) implements DecodeProblem {
        @Override
        public Code code() {
            return new Code("FLD-38");
        }
    }

    record OfficesMiscounted(String authority, int given, int fewest, int most)
            implements DecodeProblem {
        @Override
        public Code code() {
            return new Code("FLD-39");
        }
    }

    record FileRecipientMissing() implements DecodeProblem {
        @Override
        public Code code() {
            return new Code("FLD-40");
        }
    }

    record FileRecipientNotLast() implements DecodeProblem {
        @Override
        public Code code() {
            return new Code("FLD-41");
        }
    }

    record RepeatedChoice(String choice, String key) implements DecodeProblem {
        @Override
        public Code code() {
            return new Code("FLD-42");
        }
    }
}
