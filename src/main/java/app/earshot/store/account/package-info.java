/**
 * How are accounts, people and enquiries kept?
 *
 * <p>One DAO a table, each as short-lived as its session. The list of accounts reads rows that are worked out ahead.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.store.account;
