package vn.kehoach.render.pdf;

import java.util.List;

/** Places the steps of a part one after the other, looking ahead for what must stay together. */
final class PartLayout {
    private final List<Step> steps;
    private final Flow flow;
    private final TagPath tags;

    /**
     * @param steps each forgotten when done, with the lines set for it
     */
    PartLayout(List<Step> steps, Flow flow, TagPath tags) {
        this.steps = steps;
        this.flow = flow;
        this.tags = tags;
    }

    void place() {
        for (int i = 0; i < steps.size(); i++) {
            perform(steps.set(i, new Step.Done()), i);
        }
    }

    private void perform(Step step, int index) {
        switch (step) {
            case Step.Place(Piece piece) ->
                    piece.place(flow, tags, follow(piece, index, flow.pageRoom()));
            case Step.OpenListing(var attributes) -> tags.open("L", attributes);
            case Step.CloseListing() -> tags.close();
            case Step.OpenEntry() -> tags.openEntry();
            case Step.CloseEntry() -> tags.closeEntry();
            case Step.Done() -> throw new IllegalStateException("done twice: " + index);
        }
    }

    /**
     * The height that must stay below a piece on its page: of a chain that is higher than a page,
     * only the first links.
     *
     * @param room of a page from the top of the piece
     */
    private double follow(Piece piece, int index, double room) {
        int nextIndex = nextPlace(index + 1);
        if (nextIndex == steps.size()) {
            return 0;
        }
        Piece next = piece(nextIndex);
        if (!piece.bond().withNext() && !next.bond().withPrevious() && !isLone(next, nextIndex)) {
            return 0;
        }
        double below = room - piece.start(0);
        double own = next.before() + next.start(0);
        if (own > below) {
            return 0;
        }
        double follow = follow(next, nextIndex, below - next.before());
        double whole = next.before() + next.start(follow);
        return whole <= below ? whole : own;
    }

    /** Whether a piece is the only line between what stands above it and a signature. */
    private boolean isLone(Piece piece, int index) {
        int after = nextPlace(index + 1);
        return after < steps.size() && piece(after).needsTwoLinesAbove() && piece.isOneLine();
    }

    private int nextPlace(int from) {
        int index = from;
        while (index < steps.size() && !(steps.get(index) instanceof Step.Place)) {
            index++;
        }
        return index;
    }

    private Piece piece(int index) {
        if (steps.get(index) instanceof Step.Place(Piece piece)) {
            return piece;
        }
        throw new IllegalStateException("no piece at " + index);
    }
}
