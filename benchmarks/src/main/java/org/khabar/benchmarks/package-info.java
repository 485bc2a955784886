/** What the numbers in the documentation are measured with. */
@NullMarked
package org.khabar.benchmarks;

import org.jspecify.annotations.NullMarked;
