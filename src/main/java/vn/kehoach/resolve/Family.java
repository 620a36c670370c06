package vn.kehoach.resolve;

import java.util.Arrays;

/**
 * What is declared together.
 *
 * <p>A bare {@code ${id}} may name an assignee or an instrument: it counts as one of those that
 * nobody has declared.
 */
enum Family {
    ASSIGNEES(EntityKind.ASSIGNEE, "assignees.yaml"),
    INSTRUMENTS(EntityKind.INSTRUMENT, "instruments.yaml"),
    GOALS(EntityKind.GOAL, "goals.yaml"),
    INDICATORS(EntityKind.INDICATOR, "indicators.yaml"),
    TASKS(EntityKind.TASK, "tasks.yaml"),
    DEMANDS(EntityKind.DEMAND, "instruments.yaml"),
    SECTIONS(EntityKind.SECTION, "plan.yaml"),
    APPENDICES(EntityKind.APPENDIX, "plan.yaml");

    private final EntityKind kind;
    private final String file;

    Family(EntityKind kind, String file) {
        this.kind = kind;
        this.file = file;
    }

    static Family of(EntityKind kind, SymbolTable symbols) {
        return switch (kind) {
            case ASSIGNEE -> ASSIGNEES;
            case INSTRUMENT -> INSTRUMENTS;
            case ASSIGNEE_OR_INSTRUMENT -> INSTRUMENTS.isEmpty(symbols) ? INSTRUMENTS : ASSIGNEES;
            case GOAL -> GOALS;
            case INDICATOR, INDICATOR_GROUP -> INDICATORS;
            case TASK, TASK_GROUP -> TASKS;
            case DEMAND -> DEMANDS;
            case SECTION -> SECTIONS;
            case APPENDIX -> APPENDICES;
        };
    }

    EntityKind kind() {
        return kind;
    }

    /** Where they are declared as a rule. */
    String file() {
        return file;
    }

    boolean isEmpty(SymbolTable symbols) {
        return Arrays.stream(EntityKind.values())
                .filter(each -> each != EntityKind.ASSIGNEE_OR_INSTRUMENT)
                .filter(each -> of(each, symbols) == this)
                .allMatch(each -> symbols.ids(each).isEmpty());
    }
}
