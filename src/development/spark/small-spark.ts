// The code cache of short compiling alone is too small for a planner.
const JAVA = '-XX:ReservedCodeCacheSize=240m -XX:+UseSerialGC';

/** What a Spark is set to that has few rows: its time goes into making programs of queries, into jobs for sides of joins, and into compiling itself. */
export const SMALL_SPARK: Record<string, string> = {
  'spark.ui.enabled': 'false',
  'spark.log.structuredLogging.enabled': 'false',
  'spark.sql.shuffle.partitions': '1',
  'spark.default.parallelism': '1',
  'spark.sql.codegen.wholeStage': 'false',
  'spark.sql.codegen.factoryMode': 'NO_CODEGEN',
  'spark.sql.adaptive.enabled': 'false',
  'spark.sql.constraintPropagation.enabled': 'false',
  // A plan is put into words for each statement, which nobody reads.
  'spark.sql.maxPlanStringLength': '0',
  'spark.sql.debug.maxToStringFields': '1',
  'spark.sql.ui.explainMode': 'simple',
  'spark.shuffle.compress': 'false',
  'spark.broadcast.compress': 'false',
  'spark.sql.autoBroadcastJoinThreshold': '-1',
  'spark.sql.catalogImplementation': 'in-memory',
  'spark.driver.memory': '2g',
  'spark.driver.extraJavaOptions': `-XX:TieredStopAtLevel=1 ${JAVA}`,
};

/** The same for one that runs for long, and earns the time that it takes to compile its planner well. */
export const LASTING_SPARK = { ...SMALL_SPARK, 'spark.driver.extraJavaOptions': JAVA };
