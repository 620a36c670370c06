package vn.kehoach.decode;

import vn.kehoach.diagnostic.Code;

import java.time.LocalDate;
import java.util.List;

/** What can be wrong with numbers, dates, figures, tables, signature and recipients. */
sealed interface ValueProblem extends DecodeProblem {
    record NumberOutOfRange(String number, String key, int least, int most)
            implements ValueProblem {
        @Override
        public Code code() {
            return new Code("VAL-01");
        }
    }

    record MalformedYear(String year) implements ValueProblem {
        @Override
        public Code code() {
            return new Code("VAL-02");
        }
    }

    record RepeatedYear(int year) implements ValueProblem {
        @Override
        public Code code() {
            return new Code("VAL-03");
        }
    }

    record MalformedDay(String day, String proposal) implements ValueProblem {
        @Override
        public Code code() {
            return new Code("VAL-04");
        }
    }

    record NoSuchMonth(String month) implements ValueProblem {
        @Override
        public Code code() {
            return new Code("VAL-05");
        }
    }

    /**
     * @param days which the month has
     */
    record NoSuchDay(String day, int month, int year, int days) implements ValueProblem {
        @Override
        public Code code() {
            return new Code("VAL-06");
        }
    }

    record MalformedIssueDate(String date, String proposal) implements ValueProblem {
        @Override
        public Code code() {
            return new Code("TT-08");
        }
    }

    record MalformedDeadline(String deadline, List<String> nearest) implements ValueProblem {
        @Override
        public Code code() {
            return new Code("VAL-08");
        }
    }

    record NoSuchQuarter(String quarter) implements ValueProblem {
        @Override
        public Code code() {
            return new Code("DLN-03");
        }
    }

    record NoSuchHalf(String half) implements ValueProblem {
        @Override
        public Code code() {
            return new Code("DLN-03");
        }
    }

    record YearsReversed(int from, int to) implements ValueProblem {
        @Override
        public Code code() {
            return new Code("VAL-11");
        }
    }

    record DaysReversed(LocalDate from, LocalDate until) implements ValueProblem {
        @Override
        public Code code() {
            return new Code("VAL-12");
        }
    }

    record NamesOverlap(String earlier, String later) implements ValueProblem {
        @Override
        public Code code() {
            return new Code("VAL-13");
        }
    }

    /**
     * @param asFraction read with its last mark as the decimal one
     * @param asWhole read with all marks between thousands
     */
    record AmbiguousFigure(String figure, String asFraction, String asWhole)
            implements ValueProblem {
        @Override
        public Code code() {
            return new Code("VAL-14");
        }
    }

    record MalformedFigure(String figure, String proposal) implements ValueProblem {
        @Override
        public Code code() {
            return new Code("VAL-15");
        }
    }

    record RangeReversed(String low, String high) implements ValueProblem {
        @Override
        public Code code() {
            return new Code("IND-06");
        }
    }

    record UnknownUnit(String unit, List<String> nearest) implements ValueProblem {
        @Override
        public Code code() {
            return new Code("IND-02");
        }
    }

    record RowTooShort(int filled, int columns) implements ValueProblem {
        @Override
        public Code code() {
            return new Code("VAL-18");
        }
    }

    record RowTooLong(int columns) implements ValueProblem {
        @Override
        public Code code() {
            return new Code("VAL-19");
        }
    }

    record CellOverlap(int column) implements ValueProblem {
        @Override
        public Code code() {
            return new Code("VAL-20");
        }
    }

    /**
     * @param rows which are left, the cell's own included
     */
    record CellBelowTable(int down, int rows) implements ValueProblem {
        @Override
        public Code code() {
            return new Code("VAL-21");
        }
    }

    record RowsWithoutColumns() implements ValueProblem {
        @Override
        public Code code() {
            return new Code("VAL-22");
        }
    }

    record YearNotDeclared(int year, List<Integer> years) implements ValueProblem {
        @Override
        public Code code() {
            return new Code("VAL-23");
        }
    }

    record OfficesMiscounted(String authority, int given, List<Integer> allowed)
            implements ValueProblem {
        @Override
        public Code code() {
            return new Code("SIG-02");
        }
    }

    record DayOutsideCalendar(LocalDate day, int year) implements ValueProblem {
        @Override
        public Code code() {
            return new Code("VAL-60");
        }
    }

    record DayTwiceInCalendar(LocalDate day) implements ValueProblem {
        @Override
        public Code code() {
            return new Code("VAL-61");
        }
    }

    record FileRecipientMissing() implements ValueProblem {
        @Override
        public Code code() {
            return new Code("REC-02");
        }
    }

    record FileRecipientNotLast() implements ValueProblem {
        @Override
        public Code code() {
            return new Code("REC-02");
        }
    }

    /** "Lưu: VT, KGVX" as a text. */
    record FilingTyped(String line, String unit) implements ValueProblem {
        @Override
        public Code code() {
            return new Code("REC-02");
        }
    }

    /** "T/M": how documents of the Party are signed. */
    record PartyAuthority(String written, String ours) implements ValueProblem {
        @Override
        public Code code() {
            return new Code("SIG-04");
        }
    }

    record NoSuchMonthDue(String month) implements ValueProblem {
        @Override
        public Code code() {
            return new Code("DLN-03");
        }
    }

    record NoSuchDayDue(String day, int month, int year, int days) implements ValueProblem {
        @Override
        public Code code() {
            return new Code("DLN-03");
        }
    }

    record DeadlineReversed(int from, int to) implements ValueProblem {
        @Override
        public Code code() {
            return new Code("DLN-03");
        }
    }

    record NoSuchMonthOfIssue(String month) implements ValueProblem {
        @Override
        public Code code() {
            return new Code("TT-08");
        }
    }

    record NoSuchDayOfIssue(String day, int month, int year, int days) implements ValueProblem {
        @Override
        public Code code() {
            return new Code("TT-08");
        }
    }
}
