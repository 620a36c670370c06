package vn.kehoach.model;

import org.jspecify.annotations.Nullable;

import vn.kehoach.source.Located;
import vn.kehoach.source.Places;

import java.util.List;

/**
 * @param approver cấp trình
 * @param purpose whether it serves goals itself
 * @param after tasks that must be done before
 * @param fulfils what it does of what a superior instrument demands
 * @param rationale for those who decide; never issued
 */
public record Task(
        Located<TaskId> id,
        Text content,
        @Nullable Located<Deadline> due,
        @Nullable Text deliverable,
        @Nullable Located<AssigneeId> approver,
        List<Located<GoalId>> goals,
        List<Located<IndicatorId>> indicators,
        Purpose purpose,
        List<Located<TaskId>> after,
        List<Located<DemandId>> fulfils,
        @Nullable Text note,
        @Nullable Text rationale,
        Provenance provenance,
        Places places) {
    public Task {
        goals = List.copyOf(goals);
        indicators = List.copyOf(indicators);
        after = List.copyOf(after);
        fulfils = List.copyOf(fulfils);
    }

    public enum Purpose {
        SERVING,
        /** Nhiệm vụ điều kiện: serves the other tasks. */
        ENABLING
    }
}
