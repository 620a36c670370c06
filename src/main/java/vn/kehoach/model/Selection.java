package vn.kehoach.model;

import vn.kehoach.source.Located;

import java.util.List;

/** All of a kind, or those named, in the order named. */
public sealed interface Selection<I extends Id> {
    record All<I extends Id>() implements Selection<I> {}

    record Chosen<I extends Id>(List<Located<I>> ids) implements Selection<I> {
        public Chosen {
            ids = List.copyOf(ids);
        }
    }
}
