"""Companies and contacts of a CRM by dlt: pip install "dlt[filesystem]", then python crm_dlt.py

Fills exports/crm/dlt/<table>.csv.gz, whole each time. Lists stay in their column: no tables of their own.
"""

import os
from pathlib import Path

import dlt
from dlt.sources.rest_api import rest_api_source

source = rest_api_source(
    {
        "client": {
            "base_url": os.environ["CRM_URL"],
            "auth": {"type": "bearer", "token": os.environ["CRM_TOKEN"]},
            # How the API leads to its next page: with the wrong one, only the first page comes.
            "paginator": {"type": "header_link"},
        },
        "resource_defaults": {"write_disposition": "replace", "primary_key": "id"},
        "resources": ["companies", "contacts"],
    },
    max_table_nesting=0,
)
pipeline = dlt.pipeline(
    "crm",
    destination=dlt.destinations.filesystem(
        bucket_url=Path("exports/crm").resolve().as_uri(),
        layout="{table_name}.{ext}",
    ),
    dataset_name="dlt",
)
print(pipeline.run(source, loader_file_format="csv"))
