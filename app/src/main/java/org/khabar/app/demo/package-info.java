/**
 * {@code khabar demo}: the whole pipeline in one process, fed by the newsroom, its articles printed as they come.
 *
 * <pre>{@code
 * khabar demo                  until Ctrl-C
 * khabar demo --articles 20    until 20 articles were published
 * }</pre>
 */
@NullMarked
package org.khabar.app.demo;

import org.jspecify.annotations.NullMarked;
