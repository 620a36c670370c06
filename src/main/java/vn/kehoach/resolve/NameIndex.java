package vn.kehoach.resolve;

import vn.kehoach.diagnostic.Spelling;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.AssigneeName;
import vn.kehoach.model.Instrument;
import vn.kehoach.model.Registry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The ids of what drafters know by name: "Sở Tư pháp", "UBND Thành phố", "30-NQ/TW". */
final class NameIndex {
    private final Map<String, Set<String>> assignees = new LinkedHashMap<>();
    private final Map<String, Set<String>> instruments = new LinkedHashMap<>();

    NameIndex(Registry registry) {
        for (Assignee assignee : registry.assignees()) {
            String id = assignee.id().value().text();
            for (AssigneeName name : assignee.names()) {
                put(assignees, name.name(), id);
                put(assignees, name.brief(), id);
            }
        }
        for (Instrument instrument : registry.instruments()) {
            String id = instrument.id().value().text();
            String kind = instrument.kind().title();
            if (instrument.number() != null) {
                put(instruments, instrument.number(), id);
                put(instruments, kind + " " + instrument.number(), id);
                put(instruments, kind + " số " + instrument.number(), id);
            }
            Stream.of(instrument.name(), instrument.alias())
                    .flatMap(Stream::ofNullable)
                    .forEach(name -> put(instruments, name, id));
        }
    }

    private static void put(Map<String, Set<String>> index, String name, String id) {
        index.computeIfAbsent(key(name), each -> new LinkedHashSet<>()).add(id);
    }

    private static String key(String name) {
        return Spelling.fold(name).strip().replaceAll("\\s+", " ");
    }

    /** The ids of all that bear this name, at any time. */
    List<String> named(String written, EntityKind kind) {
        String key = key(written);
        return switch (kind) {
            case ASSIGNEE -> List.copyOf(assignees.getOrDefault(key, Set.of()));
            case INSTRUMENT -> List.copyOf(instruments.getOrDefault(key, Set.of()));
            case ASSIGNEE_OR_INSTRUMENT -> {
                List<String> both = new ArrayList<>(named(written, EntityKind.ASSIGNEE));
                both.addAll(named(written, EntityKind.INSTRUMENT));
                yield List.copyOf(both);
            }
            case GOAL, INDICATOR, INDICATOR_GROUP, TASK, TASK_GROUP, SECTION, APPENDIX, DEMAND ->
                    List.of();
        };
    }
}
