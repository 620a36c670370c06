/** What can be wrong with who signs, and how: Nghị định 30/2020/NĐ-CP, Điều 13; Phụ lục I, II.7. */
@NullMarked
package vn.kehoach.check.signature;

import org.jspecify.annotations.NullMarked;
