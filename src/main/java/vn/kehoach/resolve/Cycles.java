package vn.kehoach.resolve;

import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Reference;
import vn.kehoach.model.Registry;
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
        Cycles subjects = new Cycles(EntityKind.INSTRUMENT);
        registry.instruments()
                .forEach(instrument -> {
                    if (instrument.subject() != null) {
                        Mentions.in(instrument.subject())
                                .forEach(mention -> {
                                    if (mention.reference() instanceof Reference.Named named) {
                                        subjects.edge(
                                                instrument.id().value().text(),
                                                named.id(),
                                                mention.span());
                                    }
                                });
                    }
                });
        List.of(goals, members, superiors, subjects).forEach(each -> each.report(diagnostics));
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
                diagnostics.report(new ResolveProblem.Cycle(kind, cycle), edge.span());
            } else {
                search(edge.to(), path, done, diagnostics);
            }
        }
        path.removeLast();
        done.add(id);
    }
}
