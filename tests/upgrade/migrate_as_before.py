"""Run by on_postgresql.py in a process of its own: gives the empty database the tables of the release before."""

import django

django.setup()

from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from tests.upgrade.previous_release import content

executor = MigrationExecutor(connection)
nodes = executor.loader.graph.node_map
applied = {(row[1], row[2]) for row in content()["rows"]["django_migrations"]} & nodes.keys()
executor.migrate([key for key in applied if not any(child.key in applied for child in nodes[key].children)])
