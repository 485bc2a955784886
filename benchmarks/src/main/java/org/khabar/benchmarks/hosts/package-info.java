/**
 * What the loopback hosts of the benchmarks have in common. Example:
 *
 * <pre>{@code
 * RequestHead head = RequestHead.read(in);
 * if (head != null && head.path().equals("/robots.txt")) { ... }
 * }</pre>
 */
@NullMarked
package org.khabar.benchmarks.hosts;

import org.jspecify.annotations.NullMarked;
