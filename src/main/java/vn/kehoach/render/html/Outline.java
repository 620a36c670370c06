package vn.kehoach.render.html;

import vn.kehoach.document.Block;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The headings met so far, and the table of contents made of them. */
final class Outline {

    static final String ID = "_contents";

    private static final int LEVEL_OF_TITLE = 1;

    private final List<Landmark> landmarks = new ArrayList<>();

    private record Landmark(int level, String id, String words) {}

    /** Returns the heading's id. */
    String add(Block.Heading heading) {
        // An underscore keeps these ids apart from those of anchors.
        String id =
                heading.anchor() == null
                        ? "_heading-" + (landmarks.size() + 1)
                        : heading.anchor().name();
        landmarks.add(new Landmark(heading.level(), id, heading.outline()));
        return id;
    }

    /** Whether nothing stands below the title. */
    boolean isEmpty() {
        return landmarks.stream().allMatch(entry -> entry.level() <= LEVEL_OF_TITLE);
    }

    /** Writes nothing for a document without headings below its title. */
    void write(HtmlWriter html, String label) {
        List<Landmark> listed =
                landmarks.stream().filter(entry -> entry.level() > LEVEL_OF_TITLE).toList();
        if (listed.isEmpty()) {
            return;
        }
        html.openBlock(
                "nav", Attributes.classes("contents").and("id", ID).and("aria-label", label));
        html.openBlock("details", Attributes.NONE);
        html.openBlock("summary", Attributes.NONE);
        html.text(label);
        html.close();
        writeNested(html, listed);
        html.close();
        html.close();
    }

    private static void writeNested(HtmlWriter html, List<Landmark> listed) {
        Deque<Integer> levels = new ArrayDeque<>();
        for (Landmark landmark : listed) {
            while (!levels.isEmpty() && levels.peek() > landmark.level()) {
                closeList(html, levels);
            }
            if (levels.isEmpty() || levels.peek() < landmark.level()) {
                html.openBlock("ol", Attributes.of("role", "list"));
                levels.push(landmark.level());
            } else {
                html.close();
            }
            html.openBlock("li", Attributes.NONE);
            html.open("a", Attributes.of("href", "#" + landmark.id()));
            html.text(landmark.words());
            html.close();
        }
        while (!levels.isEmpty()) {
            closeList(html, levels);
        }
    }

    private static void closeList(HtmlWriter html, Deque<Integer> levels) {
        html.close();
        html.close();
        levels.pop();
    }
}
