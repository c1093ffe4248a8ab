"""Addresses of what belongs to a project without being a page of the tree."""

from django.urls import re_path

from .views import project_figures_csv, project_map_csv, project_time_line_csv

#: A number that every database can hold.
_PAGE = r"(?P<page_id>[0-9]{1,18})"

urlpatterns = [
    re_path(rf"^project/{_PAGE}/figures\.csv$", project_figures_csv, name="project_figures_csv"),
    re_path(rf"^project/{_PAGE}/map\.csv$", project_map_csv, name="project_map_csv"),
    re_path(rf"^project/{_PAGE}/time-line\.csv$", project_time_line_csv, name="project_time_line_csv"),
]
