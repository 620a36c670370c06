package vn.kehoach.check.task;

import vn.kehoach.model.Assignee;
import vn.kehoach.model.AssigneeKind;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who decides on documents of a kind. */
public enum Level {
    NATIONAL_ASSEMBLY,
    GOVERNMENT,
    PRIME_MINISTER,
    COUNCIL,
    COMMITTEE,
    PARTY;

    /** Read when the first deliverable is judged. */
    private static final class Table {
        private static final Map<Level, Pattern> DOCUMENTS = read();

        private static Map<Level, Pattern> read() {
            Phrases phrases = Phrases.beside(Level.class, "levels.yaml");
            Map<Level, Pattern> documents = new EnumMap<>(Level.class);
            for (Level level : values()) {
                String name = level.name().toLowerCase(Locale.ROOT).replace('_', '-');
                Pattern first = phrases.first(name);
                documents.put(
                        level,
                        Pattern.compile(
                                first.pattern().replaceFirst("\\(", "(?:dự thảo\\\\s+)?("),
                                first.flags()));
            }
            return documents;
        }
    }

    /**
     * A document and who decides on it.
     *
     * @param document as written
     */
    record Decided(String document, Level level) {}

    static Optional<Decided> of(String deliverable) {
        for (Map.Entry<Level, Pattern> documents : Table.DOCUMENTS.entrySet()) {
            Matcher found = documents.getValue().matcher(deliverable);
            if (found.find()) {
                return Optional.of(new Decided(found.group(1), documents.getKey()));
            }
        }
        return Optional.empty();
    }

    /** Whether the assignee is the one who decides, or of the kind that does. */
    boolean isOf(Assignee approver, String name) {
        return switch (this) {
            case NATIONAL_ASSEMBLY -> name.contains("Quốc hội");
            case GOVERNMENT -> name.contains("Chính phủ");
            case PRIME_MINISTER -> name.contains("Thủ tướng");
            case COUNCIL -> approver.kind() == AssigneeKind.COUNCIL || name.contains("HĐND");
            case COMMITTEE ->
                    approver.kind() == AssigneeKind.COMMITTEE
                            || name.contains("UBND")
                            || name.contains("Ủy ban nhân dân");
            case PARTY -> approver.kind() == AssigneeKind.PARTY;
        };
    }
}
