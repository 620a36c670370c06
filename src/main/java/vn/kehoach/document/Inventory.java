package vn.kehoach.document;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The tasks and indicators that a document prints, as data: for views that sort and filter.
 *
 * <p>It says nothing that the document does not say; what a document leaves out is empty here.
 */
public record Inventory(List<Task> tasks, List<Indicator> indicators) {
    public static final Inventory EMPTY = new Inventory(List.of(), List.of());

    public Inventory {
        tasks = List.copyOf(tasks);
        indicators = List.copyOf(indicators);
    }

    /**
     * @param id the same in every document that knows the agency
     */
    public record Agency(String id, String name) {}

    public record Group(String id, String heading) {}

    /**
     * Who does it, and how the document says so.
     *
     * @param leads those that answer for it, a coordinator among them
     */
    public record Hands(
            List<Agency> leads, String leadWords, List<Agency> supports, String supportWords) {
        public Hands {
            leads = List.copyOf(leads);
            supports = List.copyOf(supports);
        }
    }

    /**
     * @param number as printed
     * @param place where the document prints it first
     */
    public record Task(
            String number,
            List<Inline> words,
            Group group,
            Hands hands,
            Due due,
            @Nullable Anchor place) {
        public Task {
            words = List.copyOf(words);
        }
    }

    /**
     * @param words empty if the document names no time
     * @param last the last day; null if there is none, since it recurs
     */
    public record Due(String words, @Nullable LocalDate last) {
        public static final Due NEVER = new Due("", null);
    }

    /**
     * @param values in the order of their years
     */
    public record Indicator(
            String number,
            List<Inline> name,
            String unit,
            Group group,
            Hands hands,
            List<Value> values,
            @Nullable Anchor place) {
        public Indicator {
            name = List.copyOf(name);
            values = List.copyOf(values);
        }
    }

    /**
     * @param low null where words stand for a figure
     * @param high more than low for a range
     */
    public record Value(
            int year,
            Kind kind,
            List<Inline> words,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high) {
        public enum Kind {
            BASELINE,
            TARGET
        }

        public Value {
            words = List.copyOf(words);
        }
    }
}
