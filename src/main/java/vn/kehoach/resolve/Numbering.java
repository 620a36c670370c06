package vn.kehoach.resolve;

import vn.kehoach.model.Appendix;
import vn.kehoach.model.Assignment;
import vn.kehoach.model.Content;
import vn.kehoach.model.Goal;
import vn.kehoach.model.GoalId;
import vn.kehoach.model.IndicatorId;
import vn.kehoach.model.Section;
import vn.kehoach.model.SectionId;
import vn.kehoach.model.TaskGroup;
import vn.kehoach.model.TaskId;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The printed number of everything that has one.
 *
 * <p>Parts of a plan without an id are told apart by identity: two equal paragraphs stand in two
 * places.
 */
public final class Numbering {
    private final Map<Object, Place> places = new IdentityHashMap<>();
    private final Map<Content, Map<Object, Integer>> rows = new IdentityHashMap<>();
    private final Map<GoalId, Place> goals = new HashMap<>();
    private final Map<TaskId, Place> tasks = new HashMap<>();
    private final Map<IndicatorId, Place> indicators = new HashMap<>();
    private final Map<SectionId, Place> sections = new HashMap<>();

    Numbering() {}

    void put(Object part, Place place) {
        places.put(part, place);
    }

    void put(SectionId id, Place place) {
        sections.putIfAbsent(id, place);
    }

    void put(GoalId id, Place place) {
        goals.putIfAbsent(id, place);
    }

    void put(TaskId id, Place place) {
        tasks.putIfAbsent(id, place);
    }

    void put(IndicatorId id, Place place) {
        indicators.putIfAbsent(id, place);
    }

    void putRow(Content table, Object id, int row) {
        rows.computeIfAbsent(table, key -> new HashMap<>()).put(id, row);
    }

    public Place of(Section section) {
        return known(section);
    }

    public Place of(Appendix appendix) {
        return known(appendix);
    }

    public Place of(Content.Clause clause) {
        return known(clause);
    }

    public Place of(Content.Entry entry) {
        return known(entry);
    }

    public Place of(Content.Duty duty) {
        return known(duty);
    }

    public Place of(Goal goal) {
        return known(goal);
    }

    public Place of(TaskGroup group) {
        return known(group);
    }

    public Place of(Assignment assignment) {
        return known(assignment);
    }

    /** The number of a task or indicator in a table, from 1. */
    public int row(Content table, Object id) {
        Integer row = rows.getOrDefault(table, Map.of()).get(id);
        if (row == null) {
            throw new IllegalStateException("no row for " + id);
        }
        return row;
    }

    public Optional<Place> find(SectionId id) {
        return Optional.ofNullable(sections.get(id));
    }

    public Optional<Place> find(GoalId id) {
        return Optional.ofNullable(goals.get(id));
    }

    public Optional<Place> find(TaskId id) {
        return Optional.ofNullable(tasks.get(id));
    }

    public Optional<Place> find(IndicatorId id) {
        return Optional.ofNullable(indicators.get(id));
    }

    /** Everything that has a number, in no order. */
    public Stream<Place> all() {
        return Stream.of(places, goals, tasks, indicators, sections)
                .flatMap(map -> map.values().stream());
    }

    private Place known(Object part) {
        Place place = places.get(part);
        if (place == null) {
            throw new IllegalStateException("not numbered: " + part);
        }
        return place;
    }
}
