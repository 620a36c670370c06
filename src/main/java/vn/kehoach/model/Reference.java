package vn.kehoach.model;

import org.jspecify.annotations.Nullable;

/** What a mention in prose leads to. */
public sealed interface Reference {
    /** An instrument or an assignee; which one, resolution tells. */
    record Named(String id, Form form) implements Reference {}

    record ToGoal(GoalId id) implements Reference {}

    record ToIndicator(IndicatorId id) implements Reference {}

    record ToTask(TaskId id) implements Reference {}

    record ToSection(SectionId id) implements Reference {}

    record ToAppendix(AppendixId id) implements Reference {}

    /**
     * @param group counts only what stands in the group of this id
     */
    record Count(Countable what, @Nullable String group) implements Reference {}

    record Value(IndicatorId id, int year, UnitDisplay unit) implements Reference {}

    /** How an instrument or assignee is written. */
    enum Form {
        /** As the decree has it: in full the first time, then short. */
        BY_RULE,
        FULL,
        SHORT,
        NUMBER,
        ALIAS,
        DATED
    }

    enum Countable {
        TASKS,
        INDICATORS,
        GOALS,
        APPENDICES
    }

    enum UnitDisplay {
        WITHOUT_UNIT,
        WITH_UNIT
    }
}
