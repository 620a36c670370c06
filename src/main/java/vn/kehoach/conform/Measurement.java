package vn.kehoach.conform;

import vn.kehoach.conform.clause.Row;
import vn.kehoach.conform.clause.Verdict;
import vn.kehoach.conform.page.UnreadableFile;

import java.util.List;

/** What came of one file. */
public sealed interface Measurement {
    /** As the user named it. */
    String file();

    record Measured(String file, int pages, List<Row> rows) implements Measurement {
        public Measured {
            rows = List.copyOf(rows);
        }

        public long count(Class<? extends Verdict> verdict) {
            return rows.stream().filter(row -> verdict.isInstance(row.verdict())).count();
        }

        public boolean conforms() {
            return count(Verdict.Outside.class) == 0;
        }
    }

    record Unreadable(String file, UnreadableFile.Cause cause) implements Measurement {}
}
