package vn.kehoach.check.task;

import vn.kehoach.model.Assignee;
import vn.kehoach.model.AssigneeKind;

import java.util.Arrays;
import java.util.Locale;
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

    private static final Phrases DOCUMENTS = Phrases.beside(Level.class, "levels.yaml");

    /**
     * A document and who decides on it.
     *
     * @param document as written
     */
    record Decided(String document, Level level) {}

    static Optional<Decided> of(String deliverable) {
        return Arrays.stream(values()).flatMap(level -> level.in(deliverable).stream()).findFirst();
    }

    private Optional<Decided> in(String deliverable) {
        Matcher found = pattern().matcher(deliverable);
        return found.find() ? Optional.of(new Decided(found.group(1), this)) : Optional.empty();
    }

    private Pattern pattern() {
        String name = name().toLowerCase(Locale.ROOT).replace('_', '-');
        Pattern first = DOCUMENTS.first(name);
        return Pattern.compile(
                first.pattern().replaceFirst("\\(", "(?:dự thảo\\\\s+)?("), first.flags());
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
