package vn.kehoach.render.html;

import vn.kehoach.document.Block;

/** Which column a cell falls into when cells of earlier rows reach down. */
final class Grid {

    private final int[] reachingDown;
    private int next;

    Grid(int columns) {
        this.reachingDown = new int[columns];
    }

    /** Returns the cell's first column; the number of columns if the row is already full. */
    int place(Block.Cell cell) {
        while (next < reachingDown.length && reachingDown[next] > 0) {
            next++;
        }
        int column = next;
        int end = (int) Math.min((long) column + cell.columnSpan(), reachingDown.length);
        for (; next < end; next++) {
            reachingDown[next] = cell.rowSpan();
        }
        return column;
    }

    void endRow() {
        for (int i = 0; i < reachingDown.length; i++) {
            reachingDown[i] = Math.max(0, reachingDown[i] - 1);
        }
        next = 0;
    }

    boolean isLevel() {
        for (int rows : reachingDown) {
            if (rows > 0) {
                return false;
            }
        }
        return true;
    }
}
