package vn.kehoach.resolve;

import vn.kehoach.model.Instrument;
import vn.kehoach.model.InstrumentId;
import vn.kehoach.model.Reference;
import vn.kehoach.model.Registry;
import vn.kehoach.model.Text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Subjects of instruments that a plan cites, and of those that these cite: printed with it. */
final class CitedSubjects {
    private final Map<InstrumentId, Text> subjects = new HashMap<>();
    private final Set<InstrumentId> seen = new HashSet<>();
    private final Deque<InstrumentId> waiting = new ArrayDeque<>();

    private CitedSubjects(Registry registry) {
        for (Instrument instrument : registry.instruments()) {
            if (instrument.subject() != null) {
                subjects.putIfAbsent(instrument.id().value(), instrument.subject());
            }
        }
    }

    static List<Text> of(List<Use> uses, Registry registry) {
        CitedSubjects cited = new CitedSubjects(registry);
        for (Use use : uses) {
            if (use.kind() == EntityKind.INSTRUMENT
                    || use.kind() == EntityKind.ASSIGNEE_OR_INSTRUMENT) {
                cited.waiting.add(new InstrumentId(use.id()));
            }
        }
        return cited.all();
    }

    private List<Text> all() {
        List<Text> texts = new ArrayList<>();
        while (!waiting.isEmpty()) {
            InstrumentId id = waiting.remove();
            Text subject = subjects.get(id);
            if (seen.add(id) && subject != null) {
                texts.add(subject);
                Mentions.in(subject)
                        .forEach(mention -> {
                            if (mention.reference() instanceof Reference.Named named) {
                                waiting.add(new InstrumentId(named.id()));
                            }
                        });
            }
        }
        return texts;
    }
}
