/** Tests of the frontier, on simulated time. */
@NullMarked
package org.khabar.producer.frontier;

import org.jspecify.annotations.NullMarked;
