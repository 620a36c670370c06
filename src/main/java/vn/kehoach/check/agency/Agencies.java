package vn.kehoach.check.agency;

import vn.kehoach.check.name.Hit;
import vn.kehoach.check.name.NameBook;
import vn.kehoach.check.table.WordTable;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.stream.Stream;

/** What the rules about agencies share. */
final class Agencies {
    static final WordTable WORDS = WordTable.beside(Agencies.class, "words.yaml");

    private Agencies() {}

    /** The names of agencies in all prose. */
    static Stream<Hit> named(ResolvedPlan plan) {
        NameBook book = NameBook.of(plan);
        return plan.passages().stream().flatMap(passage -> book.find(passage).stream());
    }
}
