/**
 * {@code khabar ledger}: the two sums of the pipeline by reason, from the counts that the topologies keep or, for one source
 * or a time, from what lies in the topics.
 *
 * <pre>{@code
 * LedgerReport report = CountedLedger.of(status.urls(), status.pages());
 * boolean good = report.holds();
 * }</pre>
 */
@NullMarked
package org.khabar.app.ledger;

import org.jspecify.annotations.NullMarked;
