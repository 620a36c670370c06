package vn.kehoach.resolve;

import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorId;
import vn.kehoach.model.Instrument;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Reference;
import vn.kehoach.model.Registry;
import vn.kehoach.model.Target;
import vn.kehoach.model.Text;
import vn.kehoach.source.Span;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what contains or cites itself in the end; each cycle is reported once. */
final class Cycles {
    private record Edge(String to, Span span) {}

    private final EntityKind kind;
    private final Map<String, List<Edge>> edges = new HashMap<>();
    private final List<String> order = new ArrayList<>();

    private Cycles(EntityKind kind) {
        this.kind = kind;
    }

    static void report(Plan plan, Registry registry, Diagnostics diagnostics) {
        Cycles goals = new Cycles(EntityKind.GOAL);
        plan.goals()
                .forEach(goal -> {
                    if (goal.parent() != null) {
                        goals.edge(
                                goal.id().value().text(),
                                goal.parent().value().text(),
                                goal.parent().span());
                    }
                });
        Cycles members = new Cycles(EntityKind.ASSIGNEE);
        Cycles superiors = new Cycles(EntityKind.ASSIGNEE);
        registry.assignees()
                .forEach(assignee -> {
                    String id = assignee.id().value().text();
                    assignee.members()
                            .forEach(each -> members.edge(id, each.value().text(), each.span()));
                    if (assignee.superior() != null) {
                        superiors.edge(
                                id, assignee.superior().value().text(), assignee.superior().span());
                    }
                });
        List.of(goals, members, superiors, texts(plan, registry))
                .forEach(each -> each.report(diagnostics));
    }

    /** Texts that are printed inside others: subjects of instruments, values in words. */
    private static Cycles texts(Plan plan, Registry registry) {
        Cycles texts = new Cycles(EntityKind.INSTRUMENT);
        for (Instrument instrument : registry.instruments()) {
            if (instrument.subject() != null) {
                texts.text(instrument.id().value().text(), instrument.subject());
            }
        }
        plan.indicatorGroups().stream()
                .flatMap(group -> group.indicators().stream())
                .forEach(texts::values);
        return texts;
    }

    private void values(Indicator indicator) {
        indicator.targets().forEach((year, target) -> value(indicator, year, target));
        if (indicator.baseline() != null) {
            value(indicator, indicator.baseline().year(), indicator.baseline().value());
        }
    }

    private void value(Indicator indicator, int year, Target target) {
        if (target instanceof Target.Worded worded) {
            text(valueId(indicator.id().value(), year), worded.text());
        }
    }

    private void text(String from, Text text) {
        Mentions.in(text)
                .forEach(mention -> {
                    if (mention.reference() instanceof Reference.Named named) {
                        edge(from, named.id(), mention.span());
                    } else if (mention.reference() instanceof Reference.Value value) {
                        edge(from, valueId(value.id(), value.year()), mention.span());
                    }
                });
    }

    private static String valueId(IndicatorId id, int year) {
        return id.text() + "@" + year;
    }

    private void edge(String from, String to, Span span) {
        edges.computeIfAbsent(
                        from,
                        key -> {
                            order.add(key);
                            return new ArrayList<>();
                        })
                .add(new Edge(to, span));
    }

    private void report(Diagnostics diagnostics) {
        Set<String> done = new HashSet<>();
        for (String start : order) {
            search(start, new ArrayDeque<>(), done, diagnostics);
        }
    }

    private void search(String id, Deque<String> path, Set<String> done, Diagnostics diagnostics) {
        if (done.contains(id)) {
            return;
        }
        path.addLast(id);
        for (Edge edge : edges.getOrDefault(id, List.of())) {
            if (path.contains(edge.to())) {
                List<String> cycle = new ArrayList<>(path);
                cycle = new ArrayList<>(cycle.subList(cycle.indexOf(edge.to()), cycle.size()));
                cycle.add(edge.to());
                EntityKind first = cycle.getFirst().contains("@") ? EntityKind.INDICATOR : kind;
                diagnostics.report(new ResolveProblem.Cycle(first, cycle), edge.span());
            } else {
                search(edge.to(), path, done, diagnostics);
            }
        }
        path.removeLast();
        done.add(id);
    }
}
