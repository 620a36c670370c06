package vn.kehoach.model;

import org.jspecify.annotations.Nullable;

import vn.kehoach.source.Located;
import vn.kehoach.source.Places;

import java.util.List;

/**
 * @param approver cấp trình
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
        @Nullable Text note,
        @Nullable Text rationale,
        Provenance provenance,
        Places places) {
    public Task {
        goals = List.copyOf(goals);
        indicators = List.copyOf(indicators);
    }
}
