package vn.kehoach.format;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives each comment and blank line to the part that it is about.
 *
 * <p>A comment above something is about that; one indented more deeply than what follows belongs to
 * what ended before. One that silences is about what begins next, however it is indented: so rules
 * read it.
 */
final class CommentPlacement {
    private final Block root;
    private final List<Placed> inReadingOrder = new ArrayList<>();

    /** The lines since the last part that have not found their place yet. */
    private final List<FoundComment> pending = new ArrayList<>();

    /** How deep the innermost block is to which a line of the run at hand may still belong. */
    private int deepest = Integer.MAX_VALUE;

    private int previous = -1;

    /**
     * @param around the blocks that the part stands in, outermost first
     */
    private record Placed(Part part, List<Block> around) {}

    private CommentPlacement(Block root) {
        this.root = root;
        add(root, List.of());
    }

    static void place(List<FoundComment> comments, Block root) {
        CommentPlacement placement = new CommentPlacement(root);
        comments.forEach(placement::place);
        placement.settlePending(placement.previous + 1);
    }

    private void add(Block block, List<Block> around) {
        List<Block> path = new ArrayList<>(around);
        path.add(block);
        for (Part part : block.parts) {
            inReadingOrder.add(new Placed(part, path));
            if (part.block != null) {
                add(part.block, path);
            }
        }
    }

    private void place(FoundComment comment) {
        int next = firstFrom(comment.offset());
        if (next - 1 != previous) {
            settlePending(previous + 1);
            previous = next - 1;
        }
        Part last = next == 0 ? null : inReadingOrder.get(next - 1).part();
        if (last != null && last.block == null && comment.offset() < last.end()) {
            inside(last, comment);
        } else if (comment.behindDash() && !comment.ownLine() && next < inReadingOrder.size()) {
            settlePending(next);
            behindDash(innermostAt(next), comment);
        } else if (comment.ownLine() || last == null) {
            pending.add(comment);
        } else {
            beside(last, comment);
        }
    }

    /** In brackets, behind the header of a block, or between a key and its text below. */
    private void inside(Part part, FoundComment comment) {
        if (comment.isBlank()) {
            return;
        }
        if (Part.isFlow(part.value)) {
            part.asWritten = true;
        } else if (!comment.ownLine()) {
            beside(part, comment);
        } else if (comment.remark().silences()) {
            pending.add(comment);
        } else {
            part.before.add(comment.remark().text());
        }
    }

    private static void behindDash(Part part, FoundComment comment) {
        if (part.behindDash == null) {
            part.behindDash = comment.remark();
        } else {
            part.before.add(comment.remark().text());
        }
    }

    private static void beside(Part part, FoundComment comment) {
        if (part.beside == null) {
            part.beside = comment.remark();
        } else {
            part.before.add(comment.remark().text());
        }
        boolean severalLines = part.value.span().text().contains("\n");
        if (comment.remark().silences() && Part.isFlow(part.value) && severalLines) {
            part.asWritten = true;
        }
    }

    /** Of elements that begin at one place the one whose dash is the last. */
    private Part innermostAt(int index) {
        int found = index;
        int start = inReadingOrder.get(index).part().start();
        for (int i = index; i < inReadingOrder.size(); i++) {
            Part part = inReadingOrder.get(i).part();
            if (part.start() != start) {
                break;
            }
            found = part.key == null ? i : found;
        }
        return inReadingOrder.get(found).part();
    }

    /**
     * @param next the part before which the lines stand
     */
    private void settlePending(int next) {
        Placed following = next < inReadingOrder.size() ? inReadingOrder.get(next) : null;
        List<Block> ended = ended(next, following);
        deepest = ended.size() - 1;
        boolean ofNext = false;
        List<String> blanks = new ArrayList<>();
        for (FoundComment comment : pending) {
            if (comment.isBlank()) {
                blanks.add("");
                continue;
            }
            Block owner = ofNext ? null : owner(comment, ended, following);
            ofNext |= owner == null;
            List<String> lines =
                    owner != null
                            ? owner.after
                            : following == null ? root.after : following.part().before;
            lines.addAll(blanks);
            blanks.clear();
            lines.add(comment.remark().text());
        }
        if (following != null) {
            following.part().before.addAll(blanks);
        }
        pending.clear();
    }

    private List<Block> ended(int next, @Nullable Placed following) {
        if (next == 0) {
            return List.of();
        }
        List<Block> ended = new ArrayList<>(inReadingOrder.get(next - 1).around());
        if (following != null) {
            ended.removeAll(following.around());
        }
        return ended;
    }

    private @Nullable Block owner(
            FoundComment comment, List<Block> ended, @Nullable Placed following) {
        if (following != null
                && (comment.remark().silences()
                        || comment.column() <= following.around().getLast().column())) {
            return null;
        }
        while (deepest > 0 && ended.get(deepest).column() > comment.column()) {
            deepest--;
        }
        while (deepest > 0 && ended.get(deepest - 1).column() == comment.column()) {
            deepest--;
        }
        return deepest < 0 ? null : ended.get(deepest);
    }

    /** The first part that begins at an offset or behind it. */
    private int firstFrom(int offset) {
        int low = 0;
        int high = inReadingOrder.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (inReadingOrder.get(middle).part().start() >= offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
