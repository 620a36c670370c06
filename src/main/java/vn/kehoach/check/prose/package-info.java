/** What prose is read with: sentences, figures, numbers in words. Says nothing is wrong itself. */
@NullMarked
package vn.kehoach.check.prose;

import org.jspecify.annotations.NullMarked;
