package vn.kehoach.serve;

import vn.kehoach.report.text.Json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The plans on show; who waits is told when one of them changes. */
final class Previews {
    private final List<Preview> previews = new ArrayList<>();
    private final List<Integer> revisions = new ArrayList<>();
    private final Set<Integer> withdrawn = new HashSet<>();

    synchronized int add(Preview preview) {
        previews.add(preview);
        revisions.add(1);
        return previews.size();
    }

    /**
     * @param number of the plan, from 1 on
     */
    synchronized void replace(int number, Preview preview) {
        previews.set(number - 1, preview.keeping(previews.get(number - 1)));
        revisions.set(number - 1, revisions.get(number - 1) + 1);
        withdrawn.remove(number);
        notifyAll();
    }

    synchronized void withdraw(int number) {
        withdrawn.add(number);
    }

    synchronized int size() {
        return previews.size();
    }

    synchronized Preview get(int number) {
        return previews.get(number - 1);
    }

    synchronized int revision(int number) {
        return revisions.get(number - 1);
    }

    /** JSON: a list in the order of the numbers; null for a plan that is withdrawn. */
    synchronized String titles() {
        return Json.line(json -> {
            json.writeStartArray();
            for (int number = 1; number <= size(); number++) {
                if (withdrawn.contains(number)) {
                    json.writeNull();
                } else {
                    json.writeString(get(number).state().title());
                }
            }
            json.writeEndArray();
        });
    }

    /** Waits until a plan is no longer at a revision, or the time is over. */
    synchronized int await(int number, int revision, long milliseconds)
            throws InterruptedException {
        if (revision(number) == revision) {
            wait(milliseconds);
        }
        return revision(number);
    }
}
