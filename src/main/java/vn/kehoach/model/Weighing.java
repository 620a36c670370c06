package vn.kehoach.model;

import vn.kehoach.source.Located;

import java.util.List;

/**
 * How grave an office finds what some rules find.
 *
 * @param rules codes such as {@code TSK-03} or groups such as {@code TSK}, as written
 * @param plans folders, or files below the folder of plans, {@code *} standing for any part of a
 *     name; empty: all
 */
public record Weighing(List<Located<String>> rules, Weight weight, List<Located<String>> plans) {
    public Weighing {
        rules = List.copyOf(rules);
        plans = List.copyOf(plans);
    }

    public enum Weight {
        ERROR,
        WARNING,
        INFO,
        /** Not reported. */
        OFF
    }
}
