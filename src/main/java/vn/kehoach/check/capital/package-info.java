/** What can be wrong with capital letters: Nghị định 30/2020/NĐ-CP, Phụ lục II. */
@NullMarked
package vn.kehoach.check.capital;

import org.jspecify.annotations.NullMarked;
